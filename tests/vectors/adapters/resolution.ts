import { headlineFigures, type Figure } from "../../../src/formula/figures";
import { quotient } from "../../../src/formula/quotient";
import { callsPerResolvedIssue, repeatCalls } from "../../../src/formula/resolution";
import { costStatement } from "../../../src/formula/statement";
import { driversOf } from "../../../src/formula/whatIf/drivers";
import { BOUNDS } from "../../../src/sheet/limits";
import type { CostSheet } from "../../../src/sheet/schema";
import { ExactRational } from "../../support/exactRational";
import { inboundStream, line, sheetWith } from "../../support/sheetWith";
import { firstFault, isNear } from "../exactJudge";
import { NotExpressible } from "../notExpressible";
import type { VectorOutcome } from "../outcome";

interface Fraction {
  readonly rational: string;
}

type Expected = Readonly<Record<string, Fraction | string | null>>;

interface ResolutionRow {
  readonly id: string;
  readonly r_first: string;
  readonly r_later?: string | null;
  readonly giveUp: string;
  readonly maxContacts: string | number | null;
  readonly costPerContact?: string;
  readonly expected: Expected;
}

interface VolumeRow {
  readonly id: string;
  readonly fcrFrom: string;
  readonly fcrTo: string;
  readonly giveUp: string;
  readonly issues: string;
  readonly costPerContact: string;
  readonly expected: Expected;
}

/** What is said of the expected figures by their names; null is "no figure". */
type Figures = Readonly<Record<string, number | null>>;

/**
 * Holds repeat calls against the exact answers of resolution.json: by the general model and, where one share of resolved
 * calls holds throughout, by a sheet whose issues all take one call, until its first-contact resolution is changed.
 */
export function adapt(data: unknown): VectorOutcome[] {
  const { cases = [], volumeCases = [] } = data as { cases?: ResolutionRow[]; volumeCases?: VolumeRow[] };
  return [
    ...cases.map((row) => outcomeOf(row, () => [figuresOfModel(row), figuresOfIssue(row)])),
    ...volumeCases.map((row) => outcomeOf(row, () => [figuresOfVolume(row)])),
  ];
}

function outcomeOf(row: ResolutionRow | VolumeRow, figuresOf: () => readonly Figures[]): VectorOutcome {
  try {
    const fault = firstFault(faultsOf(row.expected, figuresOf()));
    return fault === null ? { id: row.id, outcome: "passed" } : { id: row.id, outcome: "failed", reason: fault };
  } catch (error) {
    if (!(error instanceof NotExpressible)) throw error;
    return { id: row.id, outcome: "notExpressible", reason: error.message };
  }
}

/** Every figure must be given by someone, and all who give it must be right. */
function faultsOf(expected: Expected, givenBy: readonly Figures[]): (string | null)[] {
  return Object.entries(expected).flatMap(([name, exact]) => {
    if (name === "reason") return [];
    const given = givenBy.flatMap((figures) => (name in figures ? [figures[name] ?? null] : []));
    return given.length === 0 ? [`no figure is called ${name}`] : given.map((figure) => faultOf(name, figure, exact));
  });
}

function faultOf(name: string, figure: number | null, expected: Expected[string]): string | null {
  if (expected === null || expected === undefined) {
    return figure === null ? null : `${name} is ${figure}, but there is no such figure`;
  }
  if (figure === null) return `${name} has no figure`;
  const exact = typeof expected === "string" ? expected : expected.rational;
  return isNear(figure, ExactRational.of(exact)) ? null : `${name} is ${figure}, not ${exact}`;
}

const number = (text: string) => ExactRational.of(text).toNumber();
const valueOf = (figure: Figure | null) => (figure?.ok === true ? figure.value : null);
const hasOneShare = ({ r_first, r_later, maxContacts }: ResolutionRow) =>
  (r_later ?? r_first) === r_first && maxContacts === null;

function modelOf(first: string, later: string, giveUp: string, most: string | number | null) {
  return repeatCalls({
    resolvedFirst: number(first),
    resolvedLater: number(later),
    giveUpShare: number(giveUp),
    largestNumberOfContacts: most === null ? null : Number(most),
  });
}

/** What the model of one issue says, and three quotients and differences of it that no formula of the app needs. */
function figuresOfModel(row: ResolutionRow): Figures {
  const { r_first, r_later, giveUp, maxContacts } = row;
  const { contactsPerIssue, shareResolved } = modelOf(r_first, r_later ?? r_first, giveUp, maxContacts);
  const contacts = valueOf(contactsPerIssue);
  return {
    contactsPerIssue: contacts,
    probabilityEventuallyResolved: shareResolved,
    probabilityNotResolved: 1 - shareResolved,
    contactsPerResolvedIssue: contacts === null ? null : quotient(contacts, shareResolved),
    repeatShareOfContacts: contacts === null ? null : 1 - 1 / contacts,
    ...(hasOneShare(row) ? {} : costsOf(row.costPerContact, contacts, shareResolved)),
  };
}

/** A price for each contact times what the model says: only where no sheet can say it. */
function costsOf(costPerContact: string | undefined, contacts: number | null, shareResolved: number): Figures {
  const cost = contacts === null ? null : number(costPerContact ?? "0") * contacts;
  return { costPerIssue: cost, costPerResolvedIssue: cost === null ? null : quotient(cost, shareResolved) };
}

/** What a sheet says of one issue. */
function figuresOfIssue(row: ResolutionRow): Figures {
  if (!hasOneShare(row)) return {};
  const { r_first, giveUp, costPerContact = "0" } = row;
  const sheet = withResolution(sheetOfIssues("1", giveUp, costPerContact), r_first);
  const figures = figuresOfSheet(sheet);
  const share = number(r_first);
  return {
    contactsPerIssue: figures.contacts,
    contactsPerResolvedIssue: valueOf(callsPerResolvedIssue(repeatCallsOf(giveUp), share)),
    costPerIssue: figures.cost,
    costPerResolvedIssue: figures.costPerResolved,
    // where nothing is resolved a sheet has a reason, and the model the number
    ...(figures.resolved === null ? {} : { probabilityEventuallyResolved: figures.resolved }),
  };
}

/** What a sheet says of many issues, and what changes with its resolution; changes are read off two sheets. */
function figuresOfVolume({ fcrFrom, fcrTo, giveUp, issues, costPerContact }: VolumeRow): Figures {
  const allAtOnce = sheetOfIssues(issues, giveUp, costPerContact);
  const start = withResolution(allAtOnce, fcrFrom);
  const before = figuresOfSheet(start);
  const after = figuresOfSheet(withResolution(start ?? allAtOnce, fcrTo));
  const change = (from: number | null, to: number | null) => (from === null || to === null ? null : to - from);
  const calls = change(before.contacts, after.contacts);
  return {
    contactsFrom: before.contacts,
    contactsTo: after.contacts,
    volumeChange: calls,
    volumeChangeFraction: calls === null ? null : quotient(calls, before.contacts ?? 0),
    costChangeIfCostPerContactConstant: change(before.cost, after.cost),
    // where nothing is resolved a sheet has a reason, and the model the number
    resolvedFrom: before.resolved ?? number(issues) * modelOf(fcrFrom, fcrFrom, giveUp, null).shareResolved,
    resolvedTo: after.resolved ?? number(issues) * modelOf(fcrTo, fcrTo, giveUp, null).shareResolved,
  };
}

const repeatCallsOf = (giveUp: string): CostSheet["repeatCalls"] => {
  return { model: "giveUp", giveUpShare: number(giveUp), callsPerUnresolved: null };
};

/** Issues that are all resolved by their first call, and a price for each call. */
function sheetOfIssues(issues: string, giveUp: string, costPerContact: string): CostSheet {
  if (number(issues) > BOUNDS.count) throw new NotExpressible(`a sheet holds up to ${BOUNDS.count} calls`);
  return sheetWith({
    work: [inboundStream({ handled: number(issues), resolvedFirstTime: 1 })],
    costs: [line({ amount: number(costPerContact), basis: { kind: "perContact", per: "handled" } })],
    repeatCalls: repeatCallsOf(giveUp),
  });
}

const UNBOUNDED = { least: -Infinity, most: Infinity, isWhole: false };

/** The same issues with another first-contact resolution; null where callers would call for ever. */
function withResolution(sheet: CostSheet, share: string): CostSheet | null {
  const driver = driversOf(sheet, () => UNBOUNDED).find(({ id }) => id.kind === "resolution");
  return driver?.write(sheet, number(share)) ?? null;
}

type SheetFigures = Readonly<Record<"contacts" | "resolved" | "cost" | "costPerResolved", number | null>>;

function figuresOfSheet(sheet: CostSheet | null): SheetFigures {
  const statement = sheet === null ? null : costStatement(sheet);
  const headline = statement?.headlines[0];
  if (sheet === null || statement === null || headline === undefined) {
    return { contacts: null, resolved: null, cost: null, costPerResolved: null };
  }
  const { contacts, resolvedIssues, costPerResolvedIssue } = headlineFigures(sheet, statement, headline);
  return {
    contacts: valueOf(contacts),
    resolved: valueOf(resolvedIssues),
    cost: statement.total,
    costPerResolved: valueOf(costPerResolvedIssue),
  };
}
