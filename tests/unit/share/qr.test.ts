import { describe, expect, it } from "vitest";
import { qrMatrix } from "../../../src/share/qr";

const QUIET = 4;
/** A finder pattern of ISO/IEC 18004: three of them stand in the corners of every symbol. */
const FINDER = ["1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111"];

const corner = (matrix: readonly (readonly boolean[])[], top: number, left: number) =>
  matrix.slice(top, top + 7).map((row) =>
    row
      .slice(left, left + 7)
      .map((dark) => (dark ? "1" : "0"))
      .join(""),
  );

describe("qrMatrix", () => {
  it("is square, with finder patterns in three corners and empty ground of four modules around", () => {
    const matrix = qrMatrix("https://example.org/#c1.0123abcd.A-_z") ?? [];
    expect(matrix.map((row) => row.length)).toEqual(matrix.map(() => matrix.length));
    const far = matrix.length - QUIET - 7;
    expect(corner(matrix, QUIET, QUIET)).toEqual(FINDER);
    expect(corner(matrix, QUIET, far)).toEqual(FINDER);
    expect(corner(matrix, far, QUIET)).toEqual(FINDER);
    const isQuiet = (index: number) => index < QUIET || index >= matrix.length - QUIET;
    const strayModules = matrix.flatMap((row, y) => row.filter((dark, x) => dark && (isQuiet(x) || isQuiet(y))));
    expect(strayModules).toEqual([]);
  });

  it("spends the room that is left on error correction", () => {
    const matrix = qrMatrix("https://example.org/#c1.0123abcd.A-_z") ?? [];
    // 37 bytes: too many for version 2 at any level (32 at L) and for version 3 at Q (32), but not at M (42)
    expect(matrix).toHaveLength(4 * 3 + 17 + 2 * QUIET);
    // the level stands in the first two modules of the ninth row, masked by 10: L is 01, M is 00 (ISO/IEC 18004, 7.9)
    expect(matrix[QUIET + 8]?.slice(QUIET, QUIET + 2)).toEqual([true, false]);
  });

  it("goes up to version 25 and is null one byte further", () => {
    expect(qrMatrix("x".repeat(1_273))).toHaveLength(4 * 25 + 17 + 2 * QUIET);
    expect(qrMatrix("x".repeat(1_274))).toBeNull();
  });

  it("counts bytes, not characters", () => {
    expect(qrMatrix("æ".repeat(637))).toBeNull();
  });
});
