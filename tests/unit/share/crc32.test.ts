import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crc32 } from "../../../src/share/crc32";

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("crc32", () => {
  it("gives the check value of the standard", () => {
    expect(crc32(bytesOf("123456789"))).toBe("cbf43926");
  });

  it("is eight digits, leading zeros included", () => {
    expect(crc32(bytesOf(""))).toBe("00000000");
    expect(crc32(new Uint8Array(32))).toBe("190a55ad");
    expect(crc32(bytesOf("codding"))).toHaveLength(8);
  });

  it("changes with every change within four neighbouring bytes", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 8, maxLength: 200 }),
        fc.nat(),
        fc.integer({ min: 1 }),
        (bytes, at, change) => {
          const changed = Uint8Array.from(bytes);
          const start = at % (bytes.length - 3);
          for (let i = 0; i < 4; i += 1) changed[start + i] = (bytes[start + i] ?? 0) ^ ((change >>> (8 * i)) & 0xff);
          expect(crc32(changed)).not.toBe(crc32(bytes));
        },
      ),
    );
  });
});
