import { describe, expect, it } from "vitest";
import { loadSheet } from "../../src/sheet/migrations";
import { namesOf, openedAt, richPlaces } from "../support/openedPlaces";
import { NOTHING_TRIED } from "../../src/sheet/whatIfDefaults";
import { richSheet } from "../support/richSheet";

const NOT_A_SHEET = { ok: false, error: "notASheet" };
const numbers = richPlaces.filter(({ value }) => typeof value === "number");
const texts = richPlaces.filter(({ value }) => typeof value === "string");

describe("numbers out of their bounds", () => {
  it.each([1e16, -1e16, Number.MAX_VALUE, -Number.MAX_VALUE])("are refused in every place: %d", (extreme) => {
    expect(openedAt(numbers, () => extreme)).toEqual([]);
  });

  it("are refused when negative in every place but amounts, ends of ranges, and what moving to the cloud changes", () => {
    const opened = openedAt(numbers, () => -0.000_001);
    const signed = /\.(amount|technologyChange|low|likely|high|p5|p95)$/;
    expect(opened).toEqual(namesOf(numbers).filter((name) => signed.test(name)));
  });

  it("are refused at 0 where a rate, a target, a number of chats at once, of draws or a version stands", () => {
    const opened = new Set(openedAt(numbers, () => 0));
    const refused = namesOf(numbers).filter((name) => !opened.has(name));
    expect(refused).toEqual(
      namesOf(numbers).filter((name) =>
        /^(version|rates|targets)|(concurrency|draws|intervalMinutes|closes)$/.test(name),
      ),
    );
  });

  it("are refused above 1 where a share stands", () => {
    const shares = numbers.filter(({ place }) =>
      /share$|shrinkage|resolvedFirstTime|abandonment|serviceLevel|occupancy$/i.test(String(place.at(-1))),
    );
    expect(shares).toHaveLength(15);
    expect(openedAt(shares, () => 1)).toEqual(namesOf(shares));
    expect(openedAt(shares, () => 1 + Number.EPSILON)).toEqual([]);
  });

  it.each([0, -1, 1.5, 0.999, "1", "01", "1.0", true, null, [1], NaN])("are refused as a version: %j", (version) => {
    expect(loadSheet({ ...richSheet, version })).toEqual(NOT_A_SHEET);
  });

  it.each([4, 5, 1e6, Number.MAX_SAFE_INTEGER])("are too new as a version: %d", (version) => {
    expect(loadSheet({ ...richSheet, version })).toEqual({ ok: false, error: "tooNew" });
    expect(loadSheet({ version, anything: [{ __proto__: null }] })).toEqual({ ok: false, error: "tooNew" });
  });
});

describe("texts", () => {
  it.each([
    ["a lone high surrogate", "a\ud83d"],
    ["a lone low surrogate", "\udc00a"],
    ["surrogates the wrong way round", "\udc00\ud83d"],
    ["a zero", "a\u0000b"],
    ["a tabulator", "a\tb"],
    ["a line end", "a\nb"],
    ["an escape", "\u001b[31m"],
    ["a delete", "a\u007f"],
    ["a control of the upper half", "a\u0085"],
    ["a change to right-to-left", "a\u202efdp.exe"],
    ["an isolate", "\u2066a\u2069"],
    ["a mark of direction", "a\u200f"],
    ["an Arabic letter mark", "\u061ca"],
    ["a line separator", "a\u2028b"],
    ["a byte order mark", "\ufeffa"],
    ["121 code points", "😀".repeat(121)],
    ["a million code points", "x".repeat(1_000_000)],
  ])("are refused in every place: %s", (_, text) => {
    expect(texts.length).toBeGreaterThan(50);
    expect(openedAt(texts, () => text)).toEqual([]);
  });

  it("are taken as they are where a label stands, and nowhere else", () => {
    const isLabel = /^title$|^(work|costs)\.\d+\.name$/;
    const labels = texts.filter(({ place }) => isLabel.test(place.join(".")));
    for (const text of [
      "<script>alert(1)</script>",
      "=HYPERLINK(1)",
      "javascript:alert(1)",
      "{{0}} $t(x)",
      " ",
      "'; --",
    ]) {
      expect(openedAt(texts, () => text)).toEqual(namesOf(labels));
    }
    expect(openedAt(labels, () => "😀".repeat(120))).toEqual(namesOf(labels));
  });

  it.each([
    "2026-02-30",
    "2026-13-01",
    "2026-00-10",
    "2025-02-29",
    "2026-4-1",
    "+2026-04-01",
    "0000-00-00",
    "9999-12-31",
  ])("are refused as a day: %s", (day) => {
    expect(loadSheet({ ...richSheet, ratesAsOf: day })).toEqual(NOT_A_SHEET);
    expect(loadSheet({ ...richSheet, period: { length: "month", start: day } })).toEqual(NOT_A_SHEET);
  });

  it("are taken as a day of a leap year", () => {
    expect(loadSheet({ ...richSheet, ratesAsOf: "2028-02-29" }).ok).toBe(true);
  });

  it("are refused with another letter's case or with a space wherever one of a few words stands", () => {
    const labels = ["name", "title"];
    const words = texts.filter(
      ({ place, value }) => !labels.includes(String(place.at(-1))) && /[a-z]/i.test(String(value)),
    );
    const swapped = (text: string) => (text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase());
    const isFree = (name: string) => name.startsWith("benchmarks.");
    expect(openedAt(words, (value) => swapped(String(value))).filter((name) => !isFree(name))).toEqual([]);
    expect(openedAt(words, (value) => `${String(value)} `)).toEqual([]);
  });
});

describe("references", () => {
  const first = richSheet.costs.slice(0, 1);
  const { ranges } = richSheet.whatIf;
  const withRangeOf = (of: object) => ({
    ...richSheet.whatIf,
    ranges: ranges.slice(0, 1).map((range) => ({ ...range, of })),
  });
  it.each<readonly [string, object]>([
    ["two workstreams of one id", { work: [...richSheet.work, ...richSheet.work.slice(0, 1)] }],
    ["two lines of one id", { costs: [...richSheet.costs, ...first] }],
    ["a line for a workstream that is not there", { costs: first.map((cost) => ({ ...cost, for: "gone" })) }],
    ["a range of a line that is not there", { whatIf: withRangeOf({ kind: "line", line: "gone", field: "amount" }) }],
    ["a range of a stream that is not there", { whatIf: withRangeOf({ kind: "weight", stream: "gone" }) }],
    ["a range of a rate that is not there", { whatIf: withRangeOf({ kind: "rate", currency: "SEK" }) }],
    ["two ranges of one number", { whatIf: { ...richSheet.whatIf, ranges: [...ranges, ...ranges.slice(0, 1)] } }],
    ["a line in a currency without a rate", { costs: first.map((cost) => ({ ...cost, currency: "SEK" })) }],
    ["a rate for the sheet's own currency", { rates: { ...richSheet.rates, DKK: 1 } }],
    ["a share of lines that are not there", { costs: richSheet.costs.filter(({ id }) => id !== "extra") }],
    ["a weight for a workstream that is not there", { sharing: { by: "weights", weights: { gone: 1 } } }],
    ["a benchmark chosen twice", { benchmarks: ["curtisBarry", "curtisBarry"] }],
    ["no workstream", { work: [], costs: [], sharing: { by: "volume", weights: {} } }],
  ])("that do not hold are refused: %s", (_, change) => {
    expect(loadSheet({ ...richSheet, ...change })).toEqual(NOT_A_SHEET);
  });

  it.each(["all", "constructor", "prototype", "__proto__", "In", "", "a".repeat(13), "a b", "a.b"])(
    "cannot be made to an id with a meaning of its own or of another form: %s",
    (id) => {
      const work = richSheet.work.slice(0, 1).map((stream) => ({ ...stream, id }));
      const alone = { ...richSheet, work, costs: [], sharing: { by: "volume", weights: {} }, whatIf: NOTHING_TRIED };
      expect(loadSheet(alone)).toEqual(NOT_A_SHEET);
      expect(loadSheet({ ...alone, work: work.map((stream) => ({ ...stream, id: "in" })) }).ok).toBe(true);
    },
  );

  it("that make a chain of shares are refused", () => {
    const chained = richSheet.costs.map((cost) =>
      cost.id === "holiday" ? { ...cost, basis: { ...cost.basis, of: { kind: "lines", ids: ["social"] } } } : cost,
    );
    expect(loadSheet({ ...richSheet, costs: chained })).toEqual(NOT_A_SHEET);
  });
});
