import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { base64UrlOf, bytesOfBase64Url } from "../../../src/share/base64Url";

describe("base64url", () => {
  it("writes the alphabet of addresses without padding", () => {
    expect(base64UrlOf(Uint8Array.of(0xfb, 0xff, 0xbf, 0x01))).toBe("-_-_AQ");
  });

  it("reads back what it writes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(bytesOfBase64Url(base64UrlOf(bytes))).toEqual(bytes);
      }),
    );
  });

  it.each([
    ["padding", "AQ=="],
    ["the alphabet of plain base64", "+/+/AQ"],
    ["a space", "AQ AQ"],
    ["a line end at the end", "AQID\n"],
    ["a lone last character", "AQIDB"],
    ["unused bits that are not zero", "AR"],
    ["unused bits that are not zero after two bytes", "AQJ"],
    ["a letter of another script that looks alike", "АQID"],
  ])("refuses %s", (_, text) => {
    expect(bytesOfBase64Url(text)).toBeNull();
  });

  it("reads at most one text for the same bytes", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/), (text) => {
        const bytes = bytesOfBase64Url(text);
        expect(bytes === null ? text : base64UrlOf(bytes)).toBe(text);
      }),
    );
  });
});
