import fc from "fast-check";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { bytesOfBase64Url } from "../../src/share/base64Url";
import { decodeToken, TOKEN_CAPS, type Decoded } from "../../src/share/decodeToken";
import { encodeSheet } from "../../src/share/encodeSheet";
import { canonicalText } from "../../src/sheet/canonicalText";
import { costSheetSchema } from "../../src/sheet/schema";
import { arbitrarySheet } from "../support/arbitrarySheet";
import { compressedZeros, tokenOfBytes, tokenOfCompressed, tokenOfText } from "../support/craftedToken";
import { richSheet } from "../support/richSheet";
import { line, sheetWith } from "../support/sheetWith";

const REPLACEMENTS = [..."A_-9fz.%=+/#& é\u0000\ud800\u202e"];
const DAMAGED: Decoded = { ok: false, error: "damaged" };
const NOT_A_SHEET: Decoded = { ok: false, error: "notASheet" };

let token = "";
beforeAll(async () => {
  token = await encodeSheet(richSheet);
});

async function openedOf(texts: readonly string[]): Promise<readonly string[]> {
  const opened: string[] = [];
  for (const text of texts) if ((await decodeToken(text)).ok) opened.push(text);
  return opened;
}

describe("a link and its sheet", () => {
  it("are the same for every sheet", async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySheet(), async (sheet) => {
        expect(await decodeToken(await encodeSheet(sheet))).toEqual({ ok: true, value: sheet });
      }),
      { numRuns: 200 },
    );
  });
});

describe("damage on the way", () => {
  it("is seen in every prefix", async () => {
    const prefixes = [...token].map((_, length) => token.slice(0, length));
    expect(prefixes).toHaveLength(token.length);
    expect(await openedOf(prefixes)).toEqual([]);
  });

  it("is seen in every change of one character, at every place", async () => {
    const at = [...token].map((_, index) => [token.slice(0, index), token.slice(index + 1)] as const);
    const changed = at.flatMap(([before, after]) => REPLACEMENTS.map((character) => before + character + after));
    expect(await openedOf(changed.filter((text) => text !== token))).toEqual([]);
  });

  it("is seen in every missing, added, doubled or exchanged character", async () => {
    const changed = [...token].flatMap((character, index) => {
      const [before, after] = [token.slice(0, index), token.slice(index + 1)];
      const exchanged = before + after.slice(0, 1) + character + after.slice(1);
      return [before + after, `${before}A${character}${after}`, before + character + character + after, exchanged];
    });
    expect(await openedOf(changed.filter((text) => text !== token))).toEqual([]);
  });

  it.each<readonly [string, (text: string) => string]>([
    ["lower case", (text) => text.toLowerCase()],
    ["upper case", (text) => text.toUpperCase()],
    ["a space before", (text) => ` ${text}`],
    ["a line end behind", (text) => `${text}\n`],
    ["line breaks as a mail program sets them", (text) => text.replaceAll(/.{76}/g, "$&\r\n")],
    ["a full stop behind", (text) => `${text}.`],
    ["a bracket behind", (text) => `${text})`],
    ["padding", (text) => `${text}=`],
    ["tracking words behind", (text) => `${text}&utm_source=mail`],
    ["percent-encoding", (text) => text.replaceAll(".", "%2E")],
    ["doubled percent-encoding", (text) => text.replaceAll(".", "%252E")],
    [
      "percent-encoding of every character",
      (text) => [...text].map((c) => `%${c.charCodeAt(0).toString(16)}`).join(""),
    ],
    ["a second sign of the fragment", (text) => `#${text}`],
    ["two tokens", (text) => `${text}#${text}`],
    ["two tokens without a sign between", (text) => text + text],
    ["a second payload", (text) => `${text}.${text.split(".")[2] ?? ""}`],
    ["a payload twice", (text) => text + (text.split(".")[2] ?? "")],
    ["a token backwards", (text) => [...text].reverse().join("")],
  ])("is seen in %s", async (_, mangle) => {
    expect(mangle(token)).not.toBe(token);
    expect(await decodeToken(mangle(token))).toMatchObject({ ok: false });
  });

  it("is seen in bytes cut from the compressed sheet or added behind it, even under a right checksum", async () => {
    const compressed = bytesOfBase64Url(token.split(".")[2] ?? "") ?? new Uint8Array();
    for (let length = 0; length < compressed.length; length += 7) {
      expect(await decodeToken(tokenOfCompressed(compressed.slice(0, length)))).toEqual(DAMAGED);
    }
    for (const added of [[0], [0xff, 0xff, 0xff], compressed]) {
      expect(await decodeToken(tokenOfCompressed(Uint8Array.of(...compressed, ...added)))).toEqual(DAMAGED);
    }
  });

  it("never throws on any text", async () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
      fc.string({ unit: "binary" }).map((text) => `c1.00000000.${text}`),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect((await decodeToken(text)).ok).toBe(false);
      }),
    );
  });

  it("never throws on any compressed or inflated bytes under a right checksum", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect((await decodeToken(tokenOfCompressed(bytes))).ok).toBe(false);
        expect(await decodeToken(await tokenOfBytes(bytes))).toEqual(NOT_A_SHEET);
      }),
    );
  });
});

describe("exhaustion", () => {
  /** The answer, and whether the schema was asked, which would look at every entry of what has too many. */
  const answerTo = async (hostile: string) => {
    const schema = vi.spyOn(costSheetSchema, "safeParse");
    const decoded = await decodeToken(hostile);
    const isAsked = schema.mock.calls.length > 0;
    schema.mockRestore();
    return { ...decoded, isAsked };
  };
  const refused = (error: string) => ({ ok: false, error, isAsked: false });
  const json = canonicalText(sheetWith({ costs: [line({ amount: 12_345 })] }));
  /** The sheet's text with the first occurrence of a part replaced. */
  const withPart = (part: string, replacement: string) => tokenOfText(json.replace(part, () => replacement));

  it("is not reached by a bomb of 100 MB", async () => {
    const bomb = tokenOfCompressed(await compressedZeros(100));
    expect(bomb.length).toBeLessThan(TOKEN_CAPS.characters);
    expect(await answerTo(bomb)).toEqual(refused("tooLarge"));
  });

  it("is not reached by a bomb inside a bomb", async () => {
    expect(await answerTo(await tokenOfBytes(await compressedZeros(100)))).toEqual(refused("notASheet"));
  });

  it("is not reached by a sheet after 50 MB of spaces", async () => {
    const spaces = new Response(
      new Blob([" ".repeat(50_000_000), json]).stream().pipeThrough(new CompressionStream("deflate-raw")),
    );
    const token = tokenOfCompressed(new Uint8Array(await spaces.arrayBuffer()));
    expect(await answerTo(token)).toEqual(refused("tooLarge"));
  });

  it("is not reached by a token of 50 million characters", async () => {
    expect(await answerTo(`c1.00000000.${"A".repeat(50_000_000)}`)).toEqual(refused("tooLarge"));
  });

  it.each([
    ["a million lines of nothing", '"costs":[', `"costs":[${"1,".repeat(900_000)}`, "notASheet"],
    ["a million empty objects", '"costs":[', `"costs":[${"{},".repeat(600_000)}`, "notASheet"],
    ["a million workstreams", '"work":[', `"work":[${'"",'.repeat(600_000)}`, "notASheet"],
    ["lists 100,000 deep", '"work":[', `"work":[${"[".repeat(100_000)}${"]".repeat(100_000)},`, "notASheet"],
    ["objects 100,000 deep", '"title":""', `"title":${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`, "notASheet"],
    ["a title of a million code points", '"title":""', `"title":"${"😀".repeat(450_000)}"`, "notASheet"],
    ["a name longer than any cap", '"name":""', `"name":"${"x".repeat(2_000_000)}"`, "tooLarge"],
    ["a number of 10,000 digits", "12345", "9".repeat(10_000), "notASheet"],
    ["100,000 rates", '"rates":{}', `"rates":{${many(100_000, (i) => `"R${i}":1`)}}`, "notASheet"],
    ["100,000 weights", '"weights":{}', `"weights":{${many(100_000, (i) => `"w${i}":1`)}}`, "notASheet"],
  ])("is not reached by %s", async (_, part, replacement, error) => {
    expect(json).toContain(part);
    expect(await answerTo(await withPart(part, replacement))).toEqual(refused(error));
  });
});

describe("a text that is read in two ways", () => {
  const json = canonicalText(richSheet);

  it.each([
    ["a key written twice", json.replace('"version":3', '"version":3,"version":3')],
    ["a title written twice, last one kept by some", json.replace('"title":', '"title":"Other","title":')],
    ["spaces", JSON.stringify(richSheet, null, 1)],
    ["a number of more digits than it keeps", json.replace("260.5", "260.50000000000000000001")],
    ["a fraction of 10,000 digits", json.replace("260.5", `0.${"3".repeat(10_000)}`)],
    ["a number with an exponent of 10,000 digits", json.replace("260.5", `1e-${"9".repeat(10_000)}`)],
    ["a negative zero", json.replace('"amount":0,', '"amount":-0,')],
    ["a version written as a fraction", json.replace('"version":3', '"version":3.0')],
    ["escapes that need not be", json.replace("Ordrer", "\\u004frdrer")],
    ["a byte order mark", `\ufeff${json}`],
    ["something behind", `${json}{}`],
    ["a line end behind", `${json}\n`],
    ["a comment", `${json}//`],
    ["no sheet but a list of one", `[${json}]`],
    ["a number that is infinite", json.replace("260.5", "1e999")],
    ["a number that is none", json.replace("260.5", "NaN")],
  ])("is refused: %s", async (_, text) => {
    expect(text).not.toBe(json);
    expect(await decodeToken(await tokenOfText(text))).toEqual(NOT_A_SHEET);
  });

  it("is refused: bytes that are no UTF-8", async () => {
    const bytes = new TextEncoder().encode(json);
    const broken = (at: number, byte: number) =>
      Uint8Array.from(bytes, (value, index) => (index === at ? byte : value));
    const inTitle = bytes.findIndex((byte) => byte > 0x7f);
    for (const byte of [0xff, 0xc0, 0x80, 0xed]) {
      expect(await decodeToken(await tokenOfBytes(broken(inTitle, byte)))).toEqual(NOT_A_SHEET);
    }
  });
});

function many(count: number, part: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => part(index)).join(",");
}
