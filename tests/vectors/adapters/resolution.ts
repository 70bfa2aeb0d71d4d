import { callsPerResolvedIssue, repeatCalls } from "../../../src/formula/resolution";
import { ExactRational } from "../../support/exactRational";
import { firstFault, isNear } from "../exactJudge";
import type { VectorOutcome } from "../outcome";

interface Fraction {
  readonly rational: string;
}

interface ResolutionRow {
  readonly id: string;
  readonly r_first: string;
  readonly r_later?: string | null;
  readonly giveUp: string;
  readonly maxContacts: string | number | null;
  readonly costPerContact?: string;
  readonly expected: Readonly<Record<string, Fraction | string | null>>;
}

interface VolumeRow {
  readonly id: string;
  readonly fcrFrom: string;
  readonly fcrTo: string;
  readonly giveUp: string;
  readonly issues: string;
  readonly costPerContact: string;
  readonly expected: Readonly<Record<string, Fraction | string | null>>;
}

/** Holds the repeat-call model against the exact answers of resolution.json, one issue and many. */
export function adapt(data: unknown): VectorOutcome[] {
  const { cases = [], volumeCases = [] } = data as { cases?: ResolutionRow[]; volumeCases?: VolumeRow[] };
  return [
    ...cases.map((row) => outcomeOf(row, figuresOfIssue(row), faultOfSheetModel(row))),
    ...volumeCases.map((row) => outcomeOf(row, figuresOfVolume(row), null)),
  ];
}

type Figures = Readonly<Record<string, number | null>>;

function outcomeOf(row: ResolutionRow | VolumeRow, figures: Figures, fault: string | null): VectorOutcome {
  const faults = Object.entries(row.expected).map(([name, expected]) => {
    if (name === "reason") return null;
    const figure = figures[name];
    if (figure === undefined) return `no figure is called ${name}`;
    if (expected === null) return figure === null ? null : `${name} is ${figure}, but there is no such figure`;
    if (figure === null) return `${name} has no figure`;
    const exact = typeof expected === "string" ? expected : expected.rational;
    return isNear(figure, ExactRational.of(exact)) ? null : `${name} is ${figure}, not ${exact}`;
  });
  const first = firstFault([...faults, fault]);
  return first === null ? { id: row.id, outcome: "passed" } : { id: row.id, outcome: "failed", reason: first };
}

const number = (text: string) => ExactRational.of(text).toNumber();

function callsOf(first: string, later: string, giveUp: string, most: string | number | null) {
  const { contactsPerIssue, shareResolved } = repeatCalls({
    resolvedFirst: number(first),
    resolvedLater: number(later),
    giveUpShare: number(giveUp),
    largestNumberOfContacts: most === null ? null : Number(most),
  });
  return { contacts: contactsPerIssue.ok ? contactsPerIssue.value : null, resolved: shareResolved };
}

function figuresOfIssue({ r_first, r_later, giveUp, maxContacts, costPerContact }: ResolutionRow): Figures {
  const { contacts, resolved } = callsOf(r_first, r_later ?? r_first, giveUp, maxContacts);
  const perResolved = contacts === null || resolved === 0 ? null : contacts / resolved;
  const price = number(costPerContact ?? "0");
  return {
    contactsPerIssue: contacts,
    probabilityEventuallyResolved: resolved,
    probabilityNotResolved: 1 - resolved,
    contactsPerResolvedIssue: perResolved,
    repeatShareOfContacts: contacts === null ? null : 1 - 1 / contacts,
    costPerIssue: contacts === null ? null : price * contacts,
    costPerResolvedIssue: perResolved === null ? null : price * perResolved,
  };
}

/** What a sheet says of the same issue by its own model, where one share of resolved calls holds throughout. */
function faultOfSheetModel({ r_first, r_later, giveUp, maxContacts, expected }: ResolutionRow): string | null {
  const exact = expected["contactsPerResolvedIssue"];
  if ((r_later ?? r_first) !== r_first || maxContacts !== null || exact === undefined) return null;
  const calls = callsPerResolvedIssue(
    { model: "giveUp", giveUpShare: number(giveUp), callsPerUnresolved: null },
    number(r_first),
  );
  if (exact === null) return calls.ok ? `a sheet says ${calls.value} calls for each resolved issue` : null;
  if (!calls.ok) return `a sheet has no calls for each resolved issue: ${calls.error}`;
  const rational = typeof exact === "string" ? exact : exact.rational;
  return isNear(calls.value, ExactRational.of(rational)) ? null : `a sheet says ${calls.value}, not ${rational}`;
}

function figuresOfVolume({ fcrFrom, fcrTo, giveUp, issues, costPerContact }: VolumeRow): Figures {
  const count = number(issues);
  const from = callsOf(fcrFrom, fcrFrom, giveUp, null);
  const to = callsOf(fcrTo, fcrTo, giveUp, null);
  const before = from.contacts === null ? null : count * from.contacts;
  const after = to.contacts === null ? null : count * to.contacts;
  const change = before === null || after === null ? null : after - before;
  return {
    contactsFrom: before,
    contactsTo: after,
    volumeChange: change,
    volumeChangeFraction: change === null || before === null || before === 0 ? null : change / before,
    costChangeIfCostPerContactConstant: change === null ? null : change * number(costPerContact),
    resolvedFrom: count * from.resolved,
    resolvedTo: count * to.resolved,
  };
}
