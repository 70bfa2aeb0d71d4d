import type { Cadence, CostLine, CostSheet, Workstream } from "../../src/sheet/schema";
import { ExactRational } from "../support/exactRational";

const ZERO = ExactRational.of("0");
const YEARS: Readonly<Record<Cadence, ExactRational>> = {
  week: ExactRational.of("400/20871"),
  month: ExactRational.of("1/12"),
  quarter: ExactRational.of("1/4"),
  year: ExactRational.of("1"),
};

/** What a complete sheet costs by fractions of whole numbers; worked out apart from the app, from the definitions alone. */
export interface ExactStatement {
  readonly lines: readonly ExactRational[];
  readonly total: ExactRational;
  /** What each stream bears, in the order of the sheet. */
  readonly streams: readonly ExactRational[];
}

/** Money by bearer: the streams in order, then what they have in common. */
type Borne = readonly ExactRational[];

/** The exact statement of a sheet in which every number is known; purchases start with the period. */
export function exactStatement(sheet: CostSheet): ExactStatement {
  const own = new Map(sheet.costs.filter(hasOwnAmount).map((line) => [line.id, borneOf(line, sheet)]));
  const borne = sheet.costs.map((line) => own.get(line.id) ?? shareOf(line, sheet, own));
  const lines = borne.map(sum);
  const weights = sheet.work.map((stream) => weightOf(stream, sheet));
  const allWeights = sum(weights);
  const common = sum(borne.map((parts) => parts[sheet.work.length] ?? ZERO));
  return {
    lines,
    total: sum(lines),
    streams: sheet.work.map((_, place) => {
      const itsPart = common.times(weights[place] ?? ZERO).dividedBy(allWeights);
      return sum(borne.map((parts) => parts[place] ?? ZERO)).plus(itsPart);
    }),
  };
}

/** The decimal that a number is meant to be; throws for an unknown one, of which nothing exact can be said. */
export function exactly(value: number | null): ExactRational {
  if (value === null) throw new Error("an exact statement needs every number");
  return ExactRational.meantBy(value);
}

function sum(values: Iterable<ExactRational>): ExactRational {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}

function hasOwnAmount({ basis }: CostLine): boolean {
  return basis.kind !== "shareOf";
}

function borneOf(line: CostLine, sheet: CostSheet): Borne {
  const { basis } = line;
  const price = exactly(line.amount).times(exactly(line.quantity)).times(rateOf(line, sheet));
  const agents = () => exactly(sheet.team.agents);
  const recurring = (money: ExactRational, every: Cadence) =>
    atBearer(line, sheet, money.times(YEARS[sheet.period.length]).dividedBy(YEARS[every]));
  switch (basis.kind) {
    case "wholeCentre":
      return recurring(price, basis.every);
    case "perAgent":
      return recurring(price.times(agents()), basis.every);
    case "perPaidHour":
      return recurring(price.times(agents()).times(exactly(sheet.team.paidHoursPerWeek)), "week");
    case "oneOff":
      return atBearer(line, sheet, price.times(partOfLife(exactly(basis.months), sheet)));
    case "perContact":
      return ofEach(line, sheet, (stream) => {
        if (basis.per === "handled") return price.times(contactsOf(stream));
        return stream.kind === "outbound" ? price.times(exactly(stream.dialled)) : ZERO;
      });
    case "perMinute":
      return ofEach(line, sheet, (stream) => price.times(contactMinutes(stream)));
    case "shareOf":
      throw new Error("a share has no amount of its own");
  }
}

/** A share of the lines that it names, or of those of its category, borne as they are. */
function shareOf({ basis }: CostLine, { costs, work }: CostSheet, own: ReadonlyMap<string, Borne>): Borne {
  if (basis.kind !== "shareOf") throw new Error("no share");
  const { of, share } = basis;
  const bases = costs.filter(({ id, category }) =>
    of.kind === "lines" ? of.ids.includes(id) : category === of.category,
  );
  const bearers = [...work.keys(), work.length];
  return bearers.map((place) => exactly(share).times(sum(bases.map(({ id }) => own.get(id)?.[place] ?? ZERO))));
}

function rateOf({ currency }: CostLine, sheet: CostSheet): ExactRational {
  return currency === sheet.currency ? ExactRational.of("1") : exactly(sheet.rates[currency] ?? null);
}

/** The period as a part of a life of so many months, which starts with it: no more than the whole life. */
function partOfLife(months: ExactRational, { period }: CostSheet): ExactRational {
  const length = YEARS[period.length].times(ExactRational.of("12"));
  return length.isAbove(months) ? ExactRational.of("1") : length.dividedBy(months);
}

function atBearer(line: CostLine, { work }: CostSheet, money: ExactRational): Borne {
  const bearer = line.for === "all" ? work.length : work.findIndex(({ id }) => id === line.for);
  return [...work.keys(), work.length].map((place) => (place === bearer ? money : ZERO));
}

/** What moves with contacts or minutes is borne by the stream whose they are. */
function ofEach(line: CostLine, { work }: CostSheet, moneyOf: (stream: Workstream) => ExactRational): Borne {
  return [...work.map((stream) => (line.for === "all" || line.for === stream.id ? moneyOf(stream) : ZERO)), ZERO];
}

function contactsOf(stream: Workstream): ExactRational {
  return exactly(stream.kind === "outbound" ? stream.reached : stream.handled);
}

function contactMinutes(stream: Workstream): ExactRational {
  return contactsOf(stream).times(exactly(stream.handleSeconds)).dividedBy(ExactRational.of("60"));
}

function weightOf(stream: Workstream, { sharing }: CostSheet): ExactRational {
  if (sharing.by === "volume") return contactsOf(stream);
  if (sharing.by === "weights") return exactly(sharing.weights[stream.id] ?? null);
  const minutes = contactMinutes(stream);
  return "concurrency" in stream ? minutes.dividedBy(exactly(stream.concurrency)) : minutes;
}
