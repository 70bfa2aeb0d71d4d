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

  it("writes a percent sign as a word, or leaves it out", () => {
    const title = "Medarbejderløn: 95,3\u00a0% af de 64,05\u00a0kr., et opkald koster";
    const name = "Medarbejderløn 95,3 pct. af de 64,05 kr., et opkald koster.png";
    expect(fileName(title, "png", "png", "pct.")).toBe(name);
    expect(fileName("12 % op", "Ark", "json")).toBe("12 op.json");
  });

  it("is cut between words, and within one only where there is no other way", () => {
    const title = `${"Prisen pr. opkald falder ".repeat(3)}fra 17,77 kr. til 12 kr.`;
    // the 80th character is within the figure
    expect(fileName(title, "png", "png")).toBe(`${"Prisen pr. opkald falder ".repeat(3)}fra.png`);
    expect(fileName(`${"a".repeat(80)} b`, "png", "png")).toBe(`${"a".repeat(80)}.png`);
    expect(fileName("a".repeat(90), "png", "png")).toBe(`${"a".repeat(80)}.png`);
  });
});
