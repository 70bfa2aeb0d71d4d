import { describe, expect, it } from "vitest";
import { createSheetStore } from "../../../src/app/sheetStore";
import type { CostSheet } from "../../../src/sheet/schema";
import { sheetWith } from "../../support/sheetWith";

const titled = (title: string) => (sheet: CostSheet) => ({ ...sheet, title });

function storeOf(...titles: readonly (readonly [title: string, visit?: string])[]) {
  const store = createSheetStore(sheetWith({ title: "first" }));
  for (const [title, visit] of titles) store.getState().change(titled(title), visit);
  return store;
}

describe("undo and redo", () => {
  it("go through whole actions, one by one", () => {
    const store = storeOf(["second"], ["third"]);
    store.getState().undo();
    expect(store.getState().sheet.title).toBe("second");
    store.getState().undo();
    expect(store.getState().sheet.title).toBe("first");
    store.getState().undo();
    expect(store.getState().sheet.title).toBe("first");
    store.getState().redo();
    store.getState().redo();
    expect(store.getState().sheet.title).toBe("third");
  });

  it("take all changes of one visit to a field as one action", () => {
    const store = storeOf(["1", "a#1"], ["12", "a#1"], ["123", "a#1"], ["4", "b#1"]);
    store.getState().undo();
    expect(store.getState().sheet.title).toBe("123");
    store.getState().undo();
    expect(store.getState().sheet.title).toBe("first");
    store.getState().redo();
    expect(store.getState().sheet.title).toBe("123");
  });

  it("keep two visits apart, also of the same field, and a visit that goes on after an undo", () => {
    const store = storeOf(["1", "a#1"], ["2", "a#2"]);
    store.getState().undo();
    expect(store.getState().sheet.title).toBe("1");
    store.getState().change(titled("3"), "a#2");
    store.getState().undo();
    expect(store.getState().sheet.title).toBe("1");
  });

  it("forget what was undone once something else is done", () => {
    const store = storeOf(["second"]);
    store.getState().undo();
    store.getState().change(titled("other"));
    store.getState().redo();
    expect(store.getState().sheet.title).toBe("other");
  });

  it("count nothing that changes nothing", () => {
    const store = storeOf(["second"]);
    store.getState().change((sheet) => sheet);
    store.getState().undo();
    expect(store.getState().sheet.title).toBe("first");
  });

  it("do not reach into the sheet that was open before", () => {
    const store = storeOf(["second"]);
    store.getState().show(sheetWith({ title: "another" }));
    store.getState().undo();
    expect(store.getState().sheet.title).toBe("another");
  });
});
