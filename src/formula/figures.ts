import type { CostSheet } from "../sheet/schema";
import type { CostUnknown, Headline, HeadlineKind } from "./headlines";
import { knownTotal } from "./knownTotal";
import { sumMoney } from "./money";
import { occupancyOf } from "./occupancy";
import { quotient } from "./quotient";
import { callsPerResolvedIssue, type RepeatCallsUnknown } from "./resolution";
import { err, ok, type Result } from "./result";
import type { CostStatement, StreamStatement } from "./statement";
import { availableHours, type HoursUnknown, type MinutesUnknown } from "./workload";

/** Why a derived figure is unknown. */
export type FigureUnknown =
  HoursUnknown | MinutesUnknown | CostUnknown | RepeatCallsUnknown | "zeroCalls" | "zeroMinutes" | "zeroHours";

/** A derived figure, or what is missing for it. */
export type Figure = Result<number, FigureUnknown>;

/** Figures of the whole centre; money in the sheet's currency. */
export interface CentreFigures {
  /** All contacts handled, over every channel. */
  readonly contacts: Figure;
  /** All cost / all contacts handled, over every channel. */
  readonly costPerContact: Figure;
  /** Agent minutes of all streams. */
  readonly agentMinutes: Figure;
  /** The same in hours. */
  readonly workloadHours: Figure;
  /** Agents x paid hours x (1 - shrinkage). */
  readonly availableHours: Figure;
  /** Workload / available hours; above 1 is impossible and a finding. */
  readonly occupancy: Figure;
  /** Total cost / available hours. */
  readonly costPerProductiveHour: Figure;
}

/** Figures of the streams behind one headline; money in the sheet's currency. */
export interface HeadlineFigures {
  readonly kind: HeadlineKind;
  readonly contacts: Figure;
  readonly agentMinutes: Figure;
  readonly costPerMinute: Figure;
  /** What moves with contacts and minutes, for the whole period. */
  readonly volumeCost: number;
  /** What one call more or less costs while the team stays as it is: what moves with contacts and minutes. */
  readonly oneCallMoreTeamHeld: Figure;
  /** The same when the team follows the work: cost that moves with agents is added, in proportion to the minutes. */
  readonly oneCallMoreTeamFollows: Figure;
  /** That part of it: what moves with agents / all agent minutes x the minutes of a call. */
  readonly agentCostPerCall: Figure;
  /** Inbound only: issues resolved in the end, by the repeat-call model of the sheet, and cost / those. */
  readonly resolvedIssues: Figure | null;
  readonly costPerResolvedIssue: Figure | null;
}

/** The derived figures of the whole centre, from its statement. */
export function centreFigures(sheet: CostSheet, statement: CostStatement): CentreFigures {
  const contacts = sumOf(statement.streams, contactsOrUnknown);
  const agentMinutes = sumOf(statement.streams, (stream) => stream.agentMinutes);
  const workloadHours = map(agentMinutes, (minutes) => minutes / 60);
  const available: Figure = availableHours(sheet);
  return {
    contacts,
    costPerContact: each(knownTotal(statement), contacts, "zeroCalls"),
    agentMinutes,
    workloadHours,
    availableHours: available,
    occupancy: occupancyOf(sheet),
    costPerProductiveHour: each(knownTotal(statement), available, "zeroHours"),
  };
}

/** The derived figures behind one headline of the statement. */
export function headlineFigures(sheet: CostSheet, statement: CostStatement, headline: Headline): HeadlineFigures {
  const streams = statement.streams.filter(({ id }) => headline.streamIds.includes(id));
  const agentMinutes = sumOf(streams, (stream) => stream.agentMinutes);
  const contacts = sumOf(streams, contactsOrUnknown);
  const cost: Figure = map(headline.cost, ({ total }) => total);
  const volumeCost = sumMoney(streams.map((stream) => stream.volumeCost));
  const held = each(
    map(knownTotal(statement), () => volumeCost),
    contacts,
    "zeroCalls",
  );
  const agentCost = agentCostPerCall(statement, agentMinutes, contacts);
  const issues = headline.kind === "perCall" ? resolvedIssues(sheet) : null;
  return {
    kind: headline.kind,
    contacts,
    agentMinutes,
    costPerMinute: each(cost, agentMinutes, "zeroMinutes"),
    volumeCost,
    oneCallMoreTeamHeld: held,
    oneCallMoreTeamFollows: add(held, agentCost),
    agentCostPerCall: agentCost,
    resolvedIssues: issues,
    costPerResolvedIssue: issues === null ? null : each(cost, issues, "zeroCalls"),
  };
}

/** What moves with agents, for one call: that cost x the call's part of the centre's agent minutes. */
function agentCostPerCall(statement: CostStatement, minutes: Figure, contacts: Figure): Figure {
  if (statement.agentCost === 0) return ok(0);
  const allMinutes = sumOf(statement.streams, (stream) => stream.agentMinutes);
  const perMinute = divide(ok(statement.agentCost), allMinutes, "zeroMinutes");
  const minutesPerCall = divide(minutes, contacts, "zeroCalls");
  if (!perMinute.ok) return perMinute;
  return map(minutesPerCall, (length) => length * perMinute.value);
}

/** Issues of all inbound streams that are resolved in the end, each stream with its own first-contact resolution. */
function resolvedIssues(sheet: CostSheet): Figure {
  return sumOf(sheet.work, (stream): Figure => {
    if (stream.kind !== "inbound") return ok(0);
    if (stream.handled === null) return err("noContacts");
    const callsPerResolved = callsPerResolvedIssue(sheet.repeatCalls, stream.resolvedFirstTime);
    const { handled } = stream;
    return map(callsPerResolved, (calls) => handled / calls);
  });
}

/** Contacts that a stream handled, as a figure. */
export function contactsOrUnknown(stream: StreamStatement): Figure {
  return stream.contacts === null ? err("noContacts") : ok(stream.contacts);
}

function sumOf<T>(items: readonly T[], figureOf: (item: T) => Figure): Figure {
  let sum = 0;
  for (const item of items) {
    const figure = figureOf(item);
    if (!figure.ok) return figure;
    sum += figure.value;
  }
  return ok(sum);
}

function map<T, E extends FigureUnknown>(figure: Result<T, E>, change: (value: T) => number): Result<number, E> {
  return figure.ok ? ok(change(figure.value)) : figure;
}

function add(a: Figure, b: Figure): Figure {
  if (!a.ok) return a;
  return map(b, (value) => a.value + value);
}

/** A cost for each unit of something: while nothing has a cost, that comes before all else that is missing. */
export function each(cost: Figure, count: Figure, whenZero: FigureUnknown): Figure {
  return !cost.ok && cost.error === "noCost" ? cost : divide(cost, count, whenZero);
}

/** One figure for each unit of another; where either is unknown its reason, the divisor's first. */
function divide(dividend: Figure, divisor: Figure, whenZero: FigureUnknown): Figure {
  if (!divisor.ok) return divisor;
  if (!dividend.ok) return dividend;
  const value = quotient(dividend.value, divisor.value);
  return value === null ? err(whenZero) : ok(value);
}
