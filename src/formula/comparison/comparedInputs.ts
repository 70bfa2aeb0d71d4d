import type { NumberPlace } from "../../sheet/numberPlace";
import type { Cadence, CostLine, CostSheet } from "../../sheet/schema";
import { numberAt, placeKey, placesOf } from "../numberPlace";
import { perPeriod } from "../period";
import { COUNTS } from "./mixedSheet";

/** An input in which sheets differ; one value a sheet, in their order. Undefined: the sheet has no such thing; null: not yet known. */
export type ComparedInput =
  | {
      readonly kind: "number";
      readonly place: NumberPlace;
      readonly values: readonly (number | null | undefined)[];
    }
  | { readonly kind: "line"; readonly line: CostLine; readonly values: readonly (CostLine | undefined)[] }
  | { readonly kind: "pricedPer"; readonly stream: string; readonly values: readonly ("sale" | "lead" | undefined)[] }
  | { readonly kind: "sharing"; readonly values: readonly CostSheet["sharing"]["by"][] }
  | { readonly kind: "repeatCalls"; readonly values: readonly CostSheet["repeatCalls"]["model"][] }
  | {
      readonly kind: "target";
      readonly headline: keyof CostSheet["targets"];
      readonly values: readonly (number | null)[];
    };

type NumberInput = Extract<ComparedInput, { kind: "number" }>;

const HEADLINES = ["perCall", "perSale", "perLead"] as const;
const COUNTED: readonly string[] = COUNTS;

/**
 * Every input in which some sheets differ: numbers of the team and of work, cost lines as wholes, rates, and the choices.
 * The sheets are aligned (`alignedSheets`) and in one currency; counts are told for `per`, lines as they were typed.
 */
export function comparedInputs(sheets: readonly CostSheet[], per: Cadence): ComparedInput[] {
  const numbers = numbersOf(sheets, per);
  const numbersAbout = (kind: NumberPlace["kind"]) => numbers.filter(({ place }) => place.kind === kind);
  const rows: ComparedInput[] = [
    ...numbersAbout("work"),
    ...pricedPerRows(sheets),
    ...numbersAbout("team"),
    ...lineRows(sheets),
    ...numbersAbout("rate"),
    { kind: "sharing", values: sheets.map(({ sharing }) => sharing.by) },
    ...(sheets.some(({ sharing }) => sharing.by === "weights") ? numbersAbout("weight") : []),
    { kind: "repeatCalls", values: sheets.map(({ repeatCalls }) => repeatCalls.model) },
    ...numbersAbout("repeatCalls"),
    ...HEADLINES.map((headline): ComparedInput => ({
      kind: "target",
      headline,
      values: sheets.map(({ targets }) => targets[headline]),
    })),
  ];
  return rows.filter(({ values }) => values.some((value) => textOf(value) !== textOf(values[0])));
}

/** Two lines are the same when all that is typed of them is; their ids are ours. */
function textOf(value: unknown): string {
  return typeof value === "object" && value !== null ? JSON.stringify({ ...value, id: "" }) : String(value);
}

function numbersOf(sheets: readonly CostSheet[], per: Cadence): NumberInput[] {
  const places = new Map<string, NumberPlace>();
  const known = sheets.map((sheet) => {
    const own = new Map(placesOf(sheet).map((place) => [placeKey(place), place]));
    for (const [key, place] of own) places.set(key, place);
    return own;
  });
  return [...places].map(([key, place]) => {
    const values = sheets.map((each, index) => {
      if (known[index]?.has(key) !== true) return undefined;
      const value = numberAt(each, place);
      const isCount = place.kind === "work" && COUNTED.includes(place.field);
      return isCount && value !== null ? perPeriod(value, each.period.length, per) : value;
    });
    return { kind: "number", place, values };
  });
}

function lineRows(sheets: readonly CostSheet[]): ComparedInput[] {
  const lines = new Map<string, CostLine>();
  for (const { costs } of sheets) for (const line of costs) if (!lines.has(line.id)) lines.set(line.id, line);
  return [...lines].map(([id, line]) => ({
    kind: "line",
    line,
    values: sheets.map(({ costs }) => costs.find((each) => each.id === id)),
  }));
}

function pricedPerRows(sheets: readonly CostSheet[]): ComparedInput[] {
  const ids = new Set(sheets.flatMap(({ work }) => work.flatMap(({ id, kind }) => (kind === "outbound" ? [id] : []))));
  return [...ids].map((id) => ({
    kind: "pricedPer",
    stream: id,
    values: sheets.map(({ work }) => {
      const stream = work.find((each) => each.id === id);
      return stream?.kind === "outbound" ? stream.pricedPer : undefined;
    }),
  }));
}
