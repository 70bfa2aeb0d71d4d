import type { NumberPlace } from "../sheet/numberPlace";
import type { CostLine, CostSheet, Workstream } from "../sheet/schema";

type PlaceOf<Kind extends NumberPlace["kind"]> = Extract<NumberPlace, { kind: Kind }>;
type WorkField = PlaceOf<"work">["field"];
type LineField = PlaceOf<"line">["field"];

const TEAM_FIELDS = ["agents", "paidHoursPerWeek", "shrinkage"] as const;
const REPEAT_FIELDS = ["giveUpShare", "callsPerUnresolved"] as const;

/** The numbers of a workstream of each kind, in the order in which they are asked for. */
const WORK_FIELDS: Readonly<Record<Workstream["kind"], readonly WorkField[]>> = {
  inbound: ["handled", "offered", "handleSeconds", "resolvedFirstTime"],
  outbound: ["dialled", "reached", "sales", "leads", "handleSeconds"],
  chat: ["handled", "handleSeconds", "concurrency"],
  email: ["handled", "handleSeconds", "concurrency"],
  other: ["handled", "handleSeconds", "concurrency"],
};

/** Every number that stands on a sheet, known or not, used by its figures or not: team, work, lines, rates, the rest. */
export function placesOf(sheet: CostSheet): NumberPlace[] {
  return [
    ...TEAM_FIELDS.map((field) => ({ kind: "team", field }) as const),
    ...sheet.work.flatMap((stream) =>
      WORK_FIELDS[stream.kind].map((field) => ({ kind: "work", stream: stream.id, field }) as const),
    ),
    ...sheet.costs.flatMap((line) =>
      lineFields(line).map((field) => ({ kind: "line", line: line.id, field }) as const),
    ),
    ...Object.keys(sheet.rates).map((currency) => ({ kind: "rate", currency }) as const),
    ...REPEAT_FIELDS.map((field) => ({ kind: "repeatCalls", field }) as const),
    ...sheet.work.map((stream) => ({ kind: "weight", stream: stream.id }) as const),
  ];
}

/** The number at a place; null while it is unknown, and where the sheet has no such place. */
export function numberAt(sheet: CostSheet, place: NumberPlace): number | null {
  switch (place.kind) {
    case "team":
      return sheet.team[place.field];
    case "work": {
      const stream = sheet.work.find(({ id }) => id === place.stream);
      return stream === undefined ? null : numberOfStream(stream, place.field);
    }
    case "line": {
      const line = sheet.costs.find(({ id }) => id === place.line);
      return line === undefined ? null : numberOfLine(line, place.field);
    }
    case "rate":
      return Object.hasOwn(sheet.rates, place.currency) ? (sheet.rates[place.currency] ?? null) : null;
    case "repeatCalls":
      return sheet.repeatCalls[place.field];
    case "weight":
      return Object.hasOwn(sheet.sharing.weights, place.stream) ? (sheet.sharing.weights[place.stream] ?? null) : null;
  }
}

/**
 * The sheet with another number at a place; the very same sheet when it stands there already, or where the sheet has no
 * such place. The value is within the bounds of the place (`boundsAt`), or the sheet is none that can be kept.
 */
export function withNumberAt(sheet: CostSheet, place: NumberPlace, value: number): CostSheet {
  // adding 0 turns a negative zero into 0, which JSON can write
  const number = value + 0;
  if (numberAt(sheet, place) === number) return sheet;
  switch (place.kind) {
    case "team":
      return { ...sheet, team: { ...sheet.team, [place.field]: number } };
    case "work": {
      const work = sheet.work.map((stream) =>
        stream.id === place.stream ? withNumberOfStream(stream, place.field, number) : stream,
      );
      return work.every((stream, index) => stream === sheet.work[index]) ? sheet : { ...sheet, work };
    }
    case "line": {
      const costs = sheet.costs.map((line) =>
        line.id === place.line ? withNumberOfLine(line, place.field, number) : line,
      );
      return costs.every((line, index) => line === sheet.costs[index]) ? sheet : { ...sheet, costs };
    }
    case "rate":
      if (!Object.hasOwn(sheet.rates, place.currency)) return sheet;
      return { ...sheet, rates: { ...sheet.rates, [place.currency]: number } };
    case "repeatCalls":
      return { ...sheet, repeatCalls: { ...sheet.repeatCalls, [place.field]: number } };
    case "weight": {
      if (!sheet.work.some(({ id }) => id === place.stream)) return sheet;
      return {
        ...sheet,
        sharing: { ...sheet.sharing, weights: { ...sheet.sharing.weights, [place.stream]: number } },
      };
    }
  }
}

/** A text for a place, the same for the same place and for no other: a key of records, and of what is drawn. */
export function placeKey(place: NumberPlace): string {
  switch (place.kind) {
    case "team":
    case "repeatCalls":
      return `${place.kind}.${place.field}`;
    case "work":
      return `work.${place.stream}.${place.field}`;
    case "line":
      return `line.${place.line}.${place.field}`;
    case "rate":
      return `rate.${place.currency}`;
    case "weight":
      return `weight.${place.stream}`;
  }
}

function numberOfStream(stream: Workstream, field: WorkField): number | null {
  if (!WORK_FIELDS[stream.kind].includes(field)) return null;
  return (stream as Readonly<Partial<Record<WorkField, number | null>>>)[field] ?? null;
}

function withNumberOfStream(stream: Workstream, field: WorkField, value: number): Workstream {
  return WORK_FIELDS[stream.kind].includes(field) ? { ...stream, [field]: value } : stream;
}

/** The numbers that a line is charged by; the amount and quantity of a line that is a share of others play no part. */
function lineFields({ basis }: CostLine): readonly LineField[] {
  if (basis.kind === "shareOf") return ["share"];
  return basis.kind === "oneOff" ? ["amount", "quantity", "months"] : ["amount", "quantity"];
}

function numberOfLine(line: CostLine, field: LineField): number | null {
  const { basis } = line;
  if (basis.kind === "shareOf") return field === "share" ? basis.share : null;
  if (field === "months") return basis.kind === "oneOff" ? basis.months : null;
  return field === "share" ? null : line[field];
}

function withNumberOfLine(line: CostLine, field: LineField, value: number): CostLine {
  const { basis } = line;
  if (!lineFields(line).includes(field)) return line;
  if (basis.kind === "shareOf") return { ...line, basis: { ...basis, share: value } };
  if (basis.kind === "oneOff" && field === "months") return { ...line, basis: { ...basis, months: value } };
  return { ...line, [field]: value };
}
