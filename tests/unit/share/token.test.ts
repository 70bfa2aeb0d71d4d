import { describe, expect, it } from "vitest";
import { decodeToken, TOKEN_CAPS } from "../../../src/share/decodeToken";
import { encodeSheet } from "../../../src/share/encodeSheet";
import { canonicalText } from "../../../src/sheet/canonicalText";
import { BOUNDS } from "../../../src/sheet/limits";
import type { CostSheet } from "../../../src/sheet/schema";
import { tokenOfText } from "../../support/craftedToken";
import { richSheet } from "../../support/richSheet";
import { inboundStream, line, sheetWith } from "../../support/sheetWith";

describe("encodeSheet", () => {
  it("writes the format tag, the checksum and base64url, joined by points", async () => {
    expect(await encodeSheet(richSheet)).toMatch(/^c1\.[0-9a-f]{8}\.[A-Za-z0-9_-]+$/);
  });

  it("gives one token for one sheet, whatever the order of its keys", async () => {
    const { version, rates, ...rest } = richSheet;
    const reordered: CostSheet = { ...rest, rates: { EUR: rates.EUR ?? null, USD: rates.USD ?? null }, version };
    expect(await encodeSheet(reordered)).toBe(await encodeSheet(richSheet));
  });

  it("keeps the fullest sheet below both caps", async () => {
    const fullest = fullestSheet();
    const token = await encodeSheet(fullest);
    expect(token.length).toBeLessThan(TOKEN_CAPS.characters);
    expect(new TextEncoder().encode(canonicalText(fullest)).length).toBeLessThan(TOKEN_CAPS.jsonBytes);
    expect(await decodeToken(token)).toEqual({ ok: true, value: fullest });
  });
});

describe("decodeToken", () => {
  it("opens what encodeSheet wrote", async () => {
    expect(await decodeToken(await encodeSheet(richSheet))).toEqual({ ok: true, value: richSheet });
  });

  it("opens what another program compressed, with keys in another order", async () => {
    const { version, title, ...rest } = richSheet;
    const token = await tokenOfText(JSON.stringify({ ...rest, title, version }));
    expect(await decodeToken(token)).toEqual({ ok: true, value: richSheet });
  });

  it.each([
    ["nothing", "", "notALink"],
    ["words", "about-the-figure", "notALink"],
    ["a tag alone", "c1", "notALink"],
    ["a tag with leading zero", "c01.00000000.AA", "notALink"],
    ["version zero", "c0.00000000.AA", "notALink"],
    ["an upper-case tag", "C1.00000000.AA", "notALink"],
    ["a tag of ten thousand digits", `c${"9".repeat(10_000)}.00000000.AA`, "notALink"],
    ["the sign of the fragment", "#c1.00000000.AA", "notALink"],
    ["a lone surrogate", "\ud800c1.00000000.AA", "notALink"],
    ["a later format", "c2.anything at all", "tooNew"],
    ["a much later format", "c9999.", "tooNew"],
    ["no checksum", "c1.", "damaged"],
    ["no payload", "c1.00000000.", "damaged"],
    ["a wrong checksum", "c1.00000000.AQID", "damaged"],
    ["a payload with a lone surrogate", "c1.00000000.\udfff", "damaged"],
    ["50 million characters", `c1.00000000.${"A".repeat(50_000_000)}`, "tooLarge"],
  ] as const)("refuses %s", async (_, text, error) => {
    expect(await decodeToken(text)).toEqual({ ok: false, error });
  });

  it("looks into a token of as many characters as are allowed, and into none that is longer", async () => {
    const most = "c1.00000000.".padEnd(500_000, "A");
    expect(await decodeToken(most)).toEqual({ ok: false, error: "damaged" });
    expect(await decodeToken(`${most}A`)).toEqual({ ok: false, error: "tooLarge" });
  });

  it("opens an old link whose names hold what XML forbids, without it", async () => {
    const token = await encodeSheet({ ...sheetWith(), title: "A\uffffB\ufffe" });
    expect(await decodeToken(token)).toEqual({ ok: true, value: sheetWith({ title: "AB" }) });
  });

  it("tells a sheet of a later version apart", async () => {
    expect(await decodeToken(await tokenOfText('{"version":4,"more":[]}'))).toEqual({ ok: false, error: "tooNew" });
  });
});

/** As large as the bounds allow, with texts and numbers that hardly compress. */
function fullestSheet(): CostSheet {
  let state = 1;
  const below = (limit: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
  const name = () =>
    String.fromCodePoint(...Array.from({ length: BOUNDS.labelCodePoints }, () => 0x20000 + below(40_000)));
  const id = (index: number) => `${below(1e8).toString(36)}000000`.slice(0, 6) + `00000${index}`.slice(-6);
  const work = Array.from({ length: BOUNDS.workstreams }, (_, index) => inboundStream({ id: id(index), name: name() }));
  const owned = Array.from({ length: 60 }, (_, index) => line({ id: id(index), name: name() }));
  const shares = Array.from({ length: BOUNDS.lines - owned.length }, (_, index) => {
    const first = below(owned.length);
    const ids = [...owned, ...owned].slice(first, first + BOUNDS.sharedLines).map((shared) => shared.id);
    return line({
      id: id(index + owned.length),
      category: "recruitmentTraining",
      name: name(),
      amount: -(1e14 + below(1e9) / 7),
      quantity: 1e11 + below(1e9) / 7,
      basis: { kind: "shareOf", of: { kind: "lines", ids: ids.sort(() => below(3) - 1) }, share: below(1e9) / 1e9 },
      for: work[below(work.length)]?.id ?? "all",
    });
  });
  return sheetWith({ title: name(), work, costs: [...owned, ...shares] });
}
