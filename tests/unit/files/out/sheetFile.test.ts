import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileName } from "../../../../src/ui/fileName";
import { readSheetFile, sheetFileText } from "../../../../src/files/out/sheetFile";
import { CURRENT_VERSION } from "../../../../src/sheet/limits";
import { arbitrarySheet } from "../../../support/arbitrarySheet";
import { richSheet } from "../../../support/richSheet";

const read = (text: string) => readSheetFile(new Blob([text]));

describe("the file of a sheet", () => {
  it("opens again to the same sheet", async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySheet(), async (sheet) => {
        expect(await read(sheetFileText(sheet))).toEqual({ ok: true, value: sheet });
      }),
      { numRuns: 50, seed: 4 },
    );
  });

  it("opens however it is laid out, but not where a key is named twice", async () => {
    const text = sheetFileText(richSheet);
    expect(await read(text.replaceAll("\n", "\r\n\t"))).toEqual({ ok: true, value: richSheet });
    const twice = text.replace(/"title": "[^"]*"/, '"title": "another",\n  $&');
    expect(JSON.parse(twice)).toEqual(richSheet);
    expect(await read(twice)).toEqual({ ok: false, error: "notASheet" });
  });

  it("says why a bad file opens nothing", async () => {
    expect(await read("not a sheet")).toEqual({ ok: false, error: "notJson" });
    expect(await read("[".repeat(1_000_000))).toEqual({ ok: false, error: "notJson" });
    expect(await read("{}")).toEqual({ ok: false, error: "notASheet" });
    expect(await read(sheetFileText(richSheet).slice(0, -20))).toEqual({ ok: false, error: "notJson" });
    expect(await read(JSON.stringify({ ...richSheet, version: CURRENT_VERSION + 1 }))).toEqual({
      ok: false,
      error: "tooNew",
    });
    expect(await read(" ".repeat(5_000_001))).toEqual({ ok: false, error: "fileTooLarge" });
  });
});

describe("the name of a file", () => {
  it("keeps what every system takes", () => {
    expect(fileName('Kundeservice: juli/august "26"', "Ark", "xlsx")).toBe("Kundeservice juli august 26.xlsx");
    expect(fileName("...", "Ark", "json")).toBe("Ark.json");
  });
});
