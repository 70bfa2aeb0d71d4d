import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDuration } from "../../src/i18n/duration";
import { formatForEdit } from "../../src/i18n/editText";
import { formatsOf } from "../../src/i18n/format";
import { LANGUAGES } from "../../src/i18n/language";
import { parseNumber } from "../../src/i18n/parseNumber";
import { percentOfShare, shareOfPercent } from "../../src/i18n/percent";
import { BOUNDS } from "../../src/sheet/limits";

const language = fc.constantFrom(...LANGUAGES);
const kind = fc.constantFrom("money", "count", "share");
const to15Digits = (value: number) => Number(value.toPrecision(15));
const amount = fc.oneof(
  fc.double({ min: -1e15, max: 1e15, noNaN: true }),
  fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100),
);

describe("what a field shows", () => {
  it("is read back as the same number, of any size, in every language and kind", () => {
    fc.assert(
      fc.property(amount.map(to15Digits), language, kind, (value, inLanguage, inKind) => {
        const entry = parseNumber(formatForEdit(value, inLanguage, inKind), { language: inLanguage, kind: inKind });
        expect(entry).toEqual({ ok: true, value: value === 0 ? 0 : value });
      }),
      { numRuns: 2000 },
    );
  });

  it("is read back as the same time", () => {
    const seconds = fc.oneof(fc.nat(360_000), fc.double({ min: 0, max: 360_000, noNaN: true }).map(to15Digits));
    fc.assert(
      fc.property(seconds, language, (value, inLanguage) => {
        const entry = parseDuration(formatForEdit(value, inLanguage, "duration"), inLanguage, BOUNDS.handleSeconds);
        expect(entry).toEqual({ ok: true, seconds: value === 0 ? 0 : value, perhapsSeconds: null, perhapsClock: null });
      }),
    );
  });

  it("is read back as the same share", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }).map(to15Digits), (share) => {
        expect(shareOfPercent(percentOfShare(share))).toBe(share === 0 ? 0 : share);
      }),
    );
  });

  it("is read back when printed as money, to the cent, and never as another currency", () => {
    const cents = fc.integer({ min: -1e11, max: 1e11 });
    const currency = fc.constantFrom("DKK", "USD", "GBP", "EUR", "SEK", "NOK", "CAD", "PLN", "CHF");
    fc.assert(
      fc.property(cents, currency, language, (value, paidIn, inLanguage) => {
        const printed = formatsOf(inLanguage).money(value / 100, paidIn);
        expect(parseNumber(printed, { language: inLanguage, kind: "money", currency: paidIn })).toEqual({
          ok: true,
          value: value / 100,
        });
      }),
    );
  });
});

describe("whatever is typed", () => {
  const key = fc.constantFrom(..."0123456789.,-+ ()%'\"kr$€eExX_=/:\u00a0\u2212\u202e\n");
  const typed = fc.oneof(fc.string({ unit: key, maxLength: 12 }), fc.string({ unit: "binary", maxLength: 400 }));

  it("is a finite number without a signed zero, nothing, or an error, and never throws", () => {
    fc.assert(
      fc.property(typed, language, kind, (text, inLanguage, inKind) => {
        const entry = parseNumber(text, { language: inLanguage, kind: inKind });
        if (!entry.ok || entry.value === null) return;
        expect(Number.isFinite(entry.value)).toBe(true);
        expect(Object.is(entry.value, -0)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it("is read with all of its digits, in their order, or not at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: key, maxLength: 12 }), language, (text, inLanguage) => {
        const entry = parseNumber(text, { language: inLanguage, kind: "money" });
        if (!entry.ok || entry.value === null) return;
        const significant = (digits: string) => digits.replace(/\D/g, "").replace(/^0+|0+$/g, "");
        expect(significant(formatForEdit(entry.value, inLanguage, "money"))).toBe(significant(text));
      }),
      { numRuns: 3000 },
    );
  });

  it("never makes a time that is negative or not finite", () => {
    fc.assert(
      fc.property(typed, language, (text, inLanguage) => {
        const entry = parseDuration(text, inLanguage, BOUNDS.handleSeconds);
        if (entry.ok && entry.seconds !== null) expect(entry.seconds >= 0 && entry.seconds <= 360_000).toBe(true);
      }),
    );
  });
});
