import { describe, expect, it } from "vitest";
import { drawsAsCsv } from "../../../../src/files/out/drawsAsCsv";

const danish = { separator: ";", decimalMark: "," } as const;
const english = { separator: ",", decimalMark: "." } as const;

describe("draws as a table in text", () => {
  it("has headings and a row a draw, with all digits, and an empty cell where there is no figure", () => {
    const columns = [Float64Array.of(1.5, 2), Float64Array.of(0.1 + 0.2, Number.NaN)];
    expect([...drawsAsCsv(["Løn", "Pris"], columns, danish)].join("")).toBe(
      "Løn;Pris\r\n1,5;0,30000000000000004\r\n2;\r\n",
    );
    expect([...drawsAsCsv(["a", "b"], columns, english)].join("")).toBe("a,b\r\n1.5,0.30000000000000004\r\n2,\r\n");
  });

  it("writes as text what a spreadsheet would run, and quotes what would break the row", () => {
    const headings = ['=HYPERLINK("x")', "-1", "@a", " +1", "＝1", "first-line", "rent, heating", "a;=1", "two\nlines"];
    expect([...drawsAsCsv(headings, [], english)].join("")).toBe(
      `"'=HYPERLINK(""x"")",'-1,'@a,' +1,'＝1,first-line,"rent, heating","a;=1","two\nlines"\r\n`,
    );
  });

  it("comes in pieces that together hold every row", () => {
    const pieces = [...drawsAsCsv(["a"], [new Float64Array(12_001)], english)];
    expect(pieces).toHaveLength(4);
    expect(pieces.join("").split("\r\n")).toHaveLength(12_001 + 2);
    expect([...drawsAsCsv(["a"], [new Float64Array(10_000)], english)].every((piece) => piece !== "")).toBe(true);
  });
});
