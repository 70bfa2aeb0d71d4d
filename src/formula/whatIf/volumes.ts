import type { NumberBounds } from "../../sheet/boundsAt";
import type { CostSheet, Workstream } from "../../sheet/schema";
import { headlineKindOf, type HeadlineKind } from "../headlines";
import { scaleCalls } from "../levers/changeStreams";
import { quotient } from "../quotient";
import { contactsOf } from "../workload";
import type { Driver } from "./driver";

/** What a driver of contacts or time is held to. */
interface Limits {
  readonly counts: NumberBounds;
  readonly seconds: NumberBounds;
}

/** Contacts of all streams behind a headline together; what belongs to them is scaled alike. */
export function volumeDriver(sheet: CostSheet, of: HeadlineKind, { counts }: Limits): Driver {
  const read = (from: CostSheet) => sumOver(from, of, contactsOf);
  return {
    id: { kind: "volume", of },
    unit: "contacts",
    least: counts.least,
    most: mostOf(read(sheet), streamsOf(sheet, of).flatMap(countsOf), counts.most),
    isEndless: true,
    wholes: "asked",
    read,
    write: (from, value) => scaled(from, of, read(from), value, timesContacts, withContacts),
  };
}

/** Sales or leads of all streams behind a headline together, at the same calls. */
export function resultsDriver(sheet: CostSheet, of: "perSale" | "perLead", { counts }: Limits): Driver {
  const field = of === "perSale" ? "sales" : "leads";
  const resultsOf = (stream: Workstream) => (stream.kind === "outbound" ? stream[field] : null);
  const read = (from: CostSheet) => sumOver(from, of, resultsOf);
  const change = (stream: Workstream, results: number): Workstream => ({ ...stream, [field]: results });
  return {
    id: { kind: "results", of },
    unit: "contacts",
    least: counts.least,
    most: mostOf(read(sheet), streamsOf(sheet, of).map(resultsOf), counts.most),
    isEndless: true,
    wholes: "asked",
    read,
    write: (from, value) =>
      scaled(
        from,
        of,
        read(from),
        value,
        (stream, factor) => change(stream, (resultsOf(stream) ?? 0) * factor),
        change,
      ),
  };
}

/** Handling time of all streams behind a headline, scaled alike; its value is the average over their contacts. */
export function handlingTimeDriver(sheet: CostSheet, of: HeadlineKind, { seconds }: Limits): Driver {
  const read = (from: CostSheet) => averageSeconds(streamsOf(from, of));
  const write = (stream: Workstream, handleSeconds: number): Workstream => ({ ...stream, handleSeconds });
  const all = streamsOf(sheet, of).map(({ handleSeconds }) => handleSeconds);
  return {
    id: { kind: "handlingTime", of },
    unit: "seconds",
    least: seconds.least,
    most: mostOf(read(sheet), all, seconds.most),
    isEndless: false,
    wholes: "none",
    read,
    write: (from, value) => {
      const today = read(from);
      // streams that take no time today have no proportions to keep, so all take the same
      if (today === 0) return changeOf(from, of, (stream) => write(stream, value));
      const times = (stream: Workstream, factor: number) => write(stream, (stream.handleSeconds ?? 0) * factor);
      return scaled(from, of, today, value, times, write);
    },
  };
}

function streamsOf(sheet: CostSheet, of: HeadlineKind): Workstream[] {
  return sheet.work.filter((stream) => headlineKindOf(stream) === of);
}

function changeOf(sheet: CostSheet, of: HeadlineKind, change: (stream: Workstream) => Workstream): CostSheet {
  return { ...sheet, work: sheet.work.map((stream) => (headlineKindOf(stream) === of ? change(stream) : stream)) };
}

function sumOver(sheet: CostSheet, of: HeadlineKind, countOf: (stream: Workstream) => number | null): number | null {
  let sum = 0;
  for (const stream of streamsOf(sheet, of)) {
    const count = countOf(stream);
    if (count === null) return null;
    sum += count;
  }
  return sum;
}

/** The average by contacts, which a common factor scales as it does each; the plain average where there are no contacts. */
function averageSeconds(streams: readonly Workstream[]): number | null {
  const [only] = streams;
  if (only !== undefined && streams.length === 1) return only.handleSeconds;
  let seconds = 0;
  let contacts = 0;
  let plain = 0;
  for (const stream of streams) {
    const count = contactsOf(stream);
    if (stream.handleSeconds === null || count === null) return null;
    seconds += count * stream.handleSeconds;
    contacts += count;
    plain += stream.handleSeconds / streams.length;
  }
  return seconds > 0 ? quotient(seconds, contacts) : plain;
}

/** A stream alone takes the value as it is; several are scaled alike, which from nothing cannot be done. */
function scaled(
  sheet: CostSheet,
  of: HeadlineKind,
  today: number | null,
  value: number,
  times: (stream: Workstream, factor: number) => Workstream,
  set: (stream: Workstream, value: number) => Workstream,
): CostSheet | null {
  if (today === null) return null;
  if (streamsOf(sheet, of).length === 1) return changeOf(sheet, of, (stream) => set(stream, value));
  const factor = quotient(value, today);
  return factor === null ? null : changeOf(sheet, of, (stream) => times(stream, factor));
}

function countsOf(stream: Workstream): (number | null)[] {
  if (stream.kind === "inbound") return [stream.handled, stream.offered];
  if (stream.kind === "outbound") return [stream.dialled, stream.reached, stream.sales, stream.leads];
  return [stream.handled];
}

function timesContacts(stream: Workstream, factor: number): Workstream {
  const times = (count: number | null) => (count === null ? null : count * factor);
  if (stream.kind === "inbound") return scaleCalls(stream, factor);
  if (stream.kind !== "outbound") return { ...stream, handled: times(stream.handled) };
  const { dialled, reached, sales, leads } = stream;
  return { ...stream, dialled: times(dialled), reached: times(reached), sales: times(sales), leads: times(leads) };
}

/** A stream with other contacts, and all counts that belong to them in proportion. */
function withContacts(stream: Workstream, contacts: number): Workstream {
  const factor = quotient(contacts, contactsOf(stream) ?? 0);
  const changed = factor === null ? stream : timesContacts(stream, factor);
  return changed.kind === "outbound" ? { ...changed, reached: contacts } : { ...changed, handled: contacts };
}

/** A hair below 1, so that a part which is scaled to the most is not rounded beyond it. */
const WITHIN = 1 - 2 ** -50;

/** The most that a total can be while the largest of its parts, scaled with it, stays within what a sheet holds. */
function mostOf(total: number | null, parts: readonly (number | null)[], mostOfEach: number): number {
  const known = parts.filter((part) => part !== null && part > 0) as number[];
  const largest = Math.max(...known);
  if (total === null || total === 0 || known.length === 0) return mostOfEach;
  return known.length === 1 ? mostOfEach : total * (mostOfEach / largest) * WITHIN;
}
