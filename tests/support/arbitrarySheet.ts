import fc from "fast-check";
import { BOUNDS, CADENCES, CATEGORIES, cleanLabel, CURRENT_VERSION } from "../../src/sheet/limits";
import { LEVER_ORDER } from "../../src/formula/levers/levers";
import type { Basis, CostLine, CostSheet, WhatIf, Workstream, WorkstreamKind } from "../../src/sheet/schema";
import { NOTHING_TRIED } from "../../src/sheet/whatIfDefaults";
import { arbitraryLevers } from "./arbitraryLevers";
import { arbitraryStaffing } from "./arbitraryStaffing";
import { sheetWith } from "./sheetWith";

/** What kind of sheets to make; without options, every valid sheet with up to 4 workstreams and 9 lines can come. */
export type ArbitrarySheetOptions = {
  /** No number is unknown, and every rate is known. */
  isComplete?: boolean;
  /** `everyday`: amounts up to a million, counts from 1 to a million, lives from 1 month: no overflow, nothing is zero. */
  range?: "whole" | "everyday";
  /** Kinds of workstream that may come; all when left out. */
  kinds?: readonly WorkstreamKind[];
  /** Most workstreams. */
  maxStreams?: number;
  /** Most lines that are no shares of others; up to half as many shares come on top. */
  maxLines?: number;
};

const CURRENCIES = ["DKK", "USD", "GBP", "EUR", "SEK", "JPY", "KWD"] as const;
const KINDS: readonly WorkstreamKind[] = ["inbound", "outbound", "chat", "email", "other"];

/** Valid sheets of every kind: all channels, bases, currencies with rates, shares of lines, weights, dates, targets. */
export function arbitrarySheet(options: ArbitrarySheetOptions = {}): fc.Arbitrary<CostSheet> {
  const { maxStreams = 4, maxLines = 6, kinds = KINDS } = options;
  const parts = partsOf(options);
  const skeleton = fc.record({
    currencies: fc.uniqueArray(fc.constantFrom(...CURRENCIES), { minLength: 1, maxLength: 4 }),
    streamIds: fc.uniqueArray(id, { minLength: 1, maxLength: maxStreams }),
    lineIds: fc.uniqueArray(id, { maxLength: maxLines }),
    shareIds: fc.uniqueArray(id, { maxLength: Math.floor(maxLines / 2) }),
  });
  const drafts = skeleton.chain(({ currencies, streamIds, lineIds, shareIds: drawnIds }) => {
    const [currency = "DKK", ...foreign] = currencies;
    const shareIds = drawnIds.filter((drawn) => !lineIds.includes(drawn));
    const bearer = fc.constantFrom("all", ...streamIds);
    const lineOf = (lineId: string, basis: fc.Arbitrary<Basis>): fc.Arbitrary<CostLine> =>
      fc.record({
        id: fc.constant(lineId),
        category: fc.constantFrom(...CATEGORIES),
        name: arbitraryLabel,
        amount: parts.money,
        quantity: parts.count,
        currency: fc.constantFrom(currency, ...foreign),
        basis,
        for: bearer,
      });
    return fc.record<CostSheet>({
      version: fc.constant(CURRENT_VERSION),
      title: arbitraryLabel,
      period: fc.record({ length: cadence, start: fc.option(isoDate) }),
      currency: fc.constant(currency),
      rates: fc.record(Object.fromEntries(foreign.map((code) => [code, parts.rate]))),
      ratesAsOf: fc.option(isoDate),
      team: fc.record({ agents: parts.count, paidHoursPerWeek: parts.hours, shrinkage: parts.share }),
      work: fc.tuple(...streamIds.map((streamId) => parts.stream(streamId, kinds))),
      costs: fc
        .tuple(
          ...lineIds.map((lineId) => lineOf(lineId, parts.ownBasis)),
          ...shareIds.map((lineId) => lineOf(lineId, parts.shareBasis(lineIds))),
        )
        .chain((lines) => fc.shuffledSubarray(lines, { minLength: lines.length })),
      sharing: fc.record({
        by: fc.constantFrom("handlingTime", "volume", "weights"),
        weights: fc.record(Object.fromEntries(streamIds.map((streamId) => [streamId, parts.count])), {
          requiredKeys: options.isComplete ? streamIds : [],
        }),
      }),
      repeatCalls: fc.record({
        model: fc.constantFrom("geometric", "giveUp", "multiplier"),
        giveUpShare: parts.share,
        callsPerUnresolved: parts.number(0, BOUNDS.callsPerUnresolved),
      }),
      benchmarks: fc.uniqueArray(fc.constantFrom("barry", "ukInbound", "b2026"), { maxLength: 3 }),
      targets: fc.record({ perCall: target, perSale: target, perLead: target }),
      whatIf: arbitraryWhatIf,
      staffing: fc.option(arbitraryStaffing()),
    });
  });
  // through the door, so that a draft that breaks a rule of the schema is seen here and not in the law under test
  return drafts.map(sheetWith);
}

/** What is tried out: mostly nothing, else some levers and some ranges of what every sheet has. */
const arbitraryWhatIf: fc.Arbitrary<WhatIf> = fc.oneof(
  fc.constant(NOTHING_TRIED),
  fc.record<WhatIf>({
    agentsFollow: fc.boolean(),
    realisedShare: fc.option(decimal(0, 1)),
    levers: fc
      .tuple(arbitraryLevers(), fc.subarray([...LEVER_ORDER]))
      .map(([levers, touched]) =>
        Object.assign({ ...NOTHING_TRIED.levers }, ...touched.map((id) => ({ [id]: levers[id] }))),
      ),
    ranges: fc
      .uniqueArray(fc.constantFrom("agents", "paidHoursPerWeek", "shrinkage"))
      .map((fields) => fields.map((field) => ({ of: { kind: "team", field }, shape: "uniform", low: 0.1, high: 0.4 }))),
    simulation: fc.record({ seed: fc.nat(), draws: fc.integer({ min: 1, max: 1_000_000 }) }),
  }),
);

/** Labels that a form lets through, in many scripts. */
const arbitraryLabel: fc.Arbitrary<string> = fc
  .oneof(fc.string({ maxLength: 12 }), fc.string({ unit: "grapheme", maxLength: 150 }), fc.string({ unit: "binary" }))
  .map(cleanLabel);

const id = fc.stringMatching(/^[a-z0-9]{1,12}$/).filter((text) => !["all", "constructor", "prototype"].includes(text));
const cadence = fc.constantFrom(...CADENCES);
const isoDate = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const target = fc.option(decimal(0.01, BOUNDS.amount));

/** Numbers between two bounds, both included; adding zero turns the negative zero that JSON cannot write into 0. */
function decimal(min: number, max: number): fc.Arbitrary<number> {
  return fc.double({ min, max, noNaN: true }).map((value) => value + 0);
}

function partsOf({ isComplete = false, range = "whole" }: ArbitrarySheetOptions) {
  const isEveryday = range === "everyday";
  const known = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => (isComplete ? value : fc.option(value));
  const number = (min: number, max: number) => known(decimal(min, max));
  const count = isEveryday ? known(fc.integer({ min: 1, max: 1_000_000 })) : number(0, BOUNDS.count);
  const money = isEveryday ? number(-1_000_000, 1_000_000) : number(-BOUNDS.amount, BOUNDS.amount);
  const share = isEveryday ? number(0.01, 0.99) : number(0, 1);
  const handleSeconds = isEveryday ? number(1, 3_600) : number(0, BOUNDS.handleSeconds);
  const concurrency = number(1, isEveryday ? 5 : BOUNDS.concurrency);

  const stream = (streamId: string, kinds: readonly WorkstreamKind[]): fc.Arbitrary<Workstream> => {
    const shared = { id: fc.constant(streamId), name: arbitraryLabel, handleSeconds };
    const channel = { ...shared, handled: count, concurrency };
    return fc.constantFrom(...kinds).chain((kind): fc.Arbitrary<Workstream> => {
      if (kind === "inbound") {
        return fc.record({
          kind: fc.constant(kind),
          ...shared,
          offered: count,
          handled: count,
          resolvedFirstTime: share,
        });
      }
      if (kind !== "outbound") return fc.record({ kind: fc.constant(kind), ...channel });
      const pricedPer = fc.constantFrom("sale", "lead");
      const funnel = { dialled: count, reached: count, sales: count, leads: count, pricedPer };
      return fc.record({ kind: fc.constant(kind), ...shared, ...funnel });
    });
  };

  const ownBasis: fc.Arbitrary<Basis> = fc.oneof(
    fc.record({ kind: fc.constantFrom("wholeCentre", "perAgent"), every: cadence }),
    fc.record({ kind: fc.constantFrom("perPaidHour", "perMinute") }),
    fc.record({
      kind: fc.constant("oneOff"),
      months: known(fc.integer({ min: isEveryday ? 1 : 0, max: BOUNDS.lifeMonths })),
      from: fc.option(isoDate.map((date) => date.slice(0, 7))),
    }),
    fc.record({ kind: fc.constant("perContact"), per: fc.constantFrom("handled", "dialled") }),
  );
  const shareBasis = (lineIds: readonly string[]): fc.Arbitrary<Basis> =>
    fc.record({
      kind: fc.constant("shareOf"),
      of: fc.oneof(
        fc.record({ kind: fc.constant("category"), category: fc.constantFrom(...CATEGORIES) }),
        fc.record({ kind: fc.constant("lines"), ids: fc.subarray([...lineIds]) }),
      ),
      share,
    });

  const rate = isEveryday ? number(0.01, 100) : number(Number.MIN_VALUE, BOUNDS.rate);
  const hours = isEveryday ? number(1, 60) : number(0, BOUNDS.paidHoursPerWeek);
  return { number, count, money, share, hours, rate, stream, ownBasis, shareBasis };
}
