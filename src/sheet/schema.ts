import * as z from "zod/mini";
import { isThere } from "./isThere";
import { realisedShareSchema, touchedLeversSchema } from "./leverSettings";
import {
  BOUNDS,
  CADENCES,
  CATEGORIES,
  cleanLabel,
  CURRENT_VERSION,
  isCalendarDate,
  isCalendarMonth,
  loadedLabel,
} from "./limits";
import { RESERVED_KEYS } from "./plainData";
import { rangesSchema, simulationSchema } from "./ranges";
import { staffingSchema } from "./staffing";

const label = z.string().check(
  z.refine((text) => text.length <= 2 * BOUNDS.labelCodePoints && loadedLabel(text) === text),
  z.overwrite(cleanLabel),
);
const between = (low: number, high: number) => z.nullable(z.number().check(z.minimum(low), z.maximum(high)));
const count = between(0, BOUNDS.count);
const share = between(0, 1);
const money = between(-BOUNDS.amount, BOUNDS.amount);
const handleSeconds = between(0, BOUNDS.handleSeconds);
const id = z.string().check(
  z.regex(/^[a-z0-9]{1,12}$/),
  z.refine((text) => text !== "all" && !RESERVED_KEYS.has(text)),
);
const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
const isoMonth = z.string().check(z.refine(isCalendarMonth));
const isoDate = z.string().check(z.refine(isCalendarDate));

const cadence = z.enum(CADENCES);

const category = z.enum(CATEGORIES);

const common = { id, name: label, handleSeconds };
const channel = { handled: count, concurrency: between(1, BOUNDS.concurrency) };
const workstream = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("inbound"), ...common, offered: count, handled: count, resolvedFirstTime: share }),
  z.strictObject({
    kind: z.literal("outbound"),
    ...common,
    dialled: count,
    reached: count,
    sales: count,
    leads: count,
    pricedPer: z.enum(["sale", "lead"]),
  }),
  z.strictObject({ kind: z.literal("chat"), ...common, ...channel }),
  z.strictObject({ kind: z.literal("email"), ...common, ...channel }),
  z.strictObject({ kind: z.literal("other"), ...common, ...channel }),
]);

const shareBase = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("category"), category }),
  z.strictObject({ kind: z.literal("lines"), ids: z.array(id).check(z.maxLength(BOUNDS.sharedLines)) }),
]);

const basis = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("wholeCentre"), every: cadence }),
  z.strictObject({ kind: z.literal("perAgent"), every: cadence }),
  z.strictObject({ kind: z.literal("perPaidHour") }),
  z.strictObject({
    kind: z.literal("oneOff"),
    months: z.nullable(z.int().check(z.minimum(0), z.maximum(BOUNDS.lifeMonths))),
    from: z.nullable(isoMonth),
  }),
  z.strictObject({ kind: z.literal("perContact"), per: z.enum(["handled", "dialled"]) }),
  z.strictObject({ kind: z.literal("perMinute") }),
  z.strictObject({ kind: z.literal("shareOf"), of: shareBase, share }),
]);

const costLine = z.strictObject({
  id,
  category,
  name: label,
  amount: money,
  quantity: between(0, BOUNDS.count),
  currency,
  basis,
  for: z.union([z.literal("all"), id]),
});

const target = z.nullable(z.number().check(z.minimum(BOUNDS.leastTarget), z.maximum(BOUNDS.amount)));
const rate = z.nullable(z.number().check(z.positive(), z.maximum(BOUNDS.rate)));

const sheetShape = z.strictObject({
  version: z.literal(CURRENT_VERSION),
  title: label,
  period: z.strictObject({ length: cadence, start: z.nullable(isoDate) }),
  currency,
  rates: z.record(currency, rate).check(z.refine((rates) => Object.keys(rates).length <= BOUNDS.currencies)),
  ratesAsOf: z.nullable(isoDate),
  team: z.strictObject({
    agents: count,
    paidHoursPerWeek: between(0, BOUNDS.paidHoursPerWeek),
    shrinkage: share,
  }),
  work: z.array(workstream).check(z.minLength(1), z.maxLength(BOUNDS.workstreams)),
  costs: z.array(costLine).check(z.maxLength(BOUNDS.lines)),
  sharing: z.strictObject({ by: z.enum(["handlingTime", "volume", "weights"]), weights: z.record(id, count) }),
  repeatCalls: z.strictObject({
    model: z.enum(["geometric", "giveUp", "multiplier"]),
    giveUpShare: share,
    callsPerUnresolved: between(0, BOUNDS.callsPerUnresolved),
  }),
  benchmarks: z.array(z.string().check(z.regex(/^[a-zA-Z0-9]{1,40}$/))).check(z.maxLength(BOUNDS.benchmarks)),
  targets: z.strictObject({
    perCall: target,
    perSale: target,
    perLead: target,
  }),
  whatIf: z.strictObject({
    agentsFollow: z.boolean(),
    realisedShare: realisedShareSchema,
    levers: touchedLeversSchema,
    ranges: rangesSchema,
    simulation: simulationSchema,
  }),
  staffing: z.nullable(staffingSchema),
});

/**
 * The one document of the app: what a centre cost and handled in one period. Every key is always present, `null` means
 * "not yet known" (never 0), and unknown keys are refused, so that one state has exactly one representation.
 */
export const costSheetSchema = sheetShape.check(z.refine(fitsTogether));

/** Length of a period, or how often a cost recurs. */
export type Cadence = (typeof CADENCES)[number];
/** What a cost is for. */
export type Category = (typeof CATEGORIES)[number];
/** What a manager enters: see `costSheetSchema`. Counts and amounts are for `period`; money is in the currency named beside it. */
export type CostSheet = z.infer<typeof sheetShape>;
/** One stream of contacts; its counts are for the sheet's period. */
export type Workstream = CostSheet["work"][number];
/** What the manager tries out on the sheet; it changes none of its figures. */
export type WhatIf = CostSheet["whatIf"];
/** The channel of a workstream. */
export type WorkstreamKind = Workstream["kind"];
/** One cost; `amount` is in `currency`, and `basis` says what it is multiplied by. */
export type CostLine = CostSheet["costs"][number];
/** How a cost arises: see section 1 of the formulas. */
export type Basis = CostLine["basis"];

/**
 * Whether the parts of a sheet fit each other: no repeated id, no line for a workstream that is not there, no share of
 * lines that are not there or are shares themselves, no weight for an unknown workstream, no currency of a line without
 * an entry in `rates`, no rate for the sheet's own currency (which is 1 by definition), and no range of a number of
 * something that is not there.
 */
function fitsTogether(sheet: CostSheet): boolean {
  const streams = new Set(sheet.work.map((stream) => stream.id));
  const lines = new Map(sheet.costs.map((line) => [line.id, line]));
  if (streams.size < sheet.work.length || lines.size < sheet.costs.length) return false;
  if (Object.keys(sheet.sharing.weights).some((key) => !streams.has(key))) return false;
  if (new Set(sheet.benchmarks).size < sheet.benchmarks.length) return false;
  if (Object.hasOwn(sheet.rates, sheet.currency)) return false;
  for (const line of sheet.costs) {
    if (line.for !== "all" && !streams.has(line.for)) return false;
    if (line.currency !== sheet.currency && !Object.hasOwn(sheet.rates, line.currency)) return false;
    if (line.basis.kind !== "shareOf" || line.basis.of.kind !== "lines") continue;
    const { ids } = line.basis.of;
    if (new Set(ids).size < ids.length) return false;
    if (ids.some((shared) => !lines.has(shared) || lines.get(shared)?.basis.kind === "shareOf")) return false;
  }
  return sheet.whatIf.ranges.every(({ of }) => isThere(of, sheet));
}
