import { figuresOfErlangA, figuresOfErlangBC, leavingQueueOf } from "../erlangFigures";
import { figuresOfLeastErlangA, figuresOfLeastErlangB, figuresOfLeastErlangC } from "../erlangLeast";
import { faultOfRow, numberOf, type ErlangFigures, type ErlangRow } from "../erlangRow";
import { NotExpressible } from "../notExpressible";
import type { VectorOutcome } from "../outcome";

/** What is asked of each part of the file. */
const PARTS: Readonly<Record<string, (row: ErlangRow) => ErlangFigures>> = {
  erlangBC: figuresOfErlangBC,
  minAgentsErlangC: figuresOfLeastErlangC,
  minLinesErlangB: figuresOfLeastErlangB,
  erlangA: (row) => figuresOfErlangA(leavingQueueOf(row, numberOf(row, "N"))),
  erlangAEdge: (row) => figuresOfErlangA(leavingQueueOf(row, numberOf(row, "N"))),
  minAgentsErlangA: figuresOfLeastErlangA,
};

/** Names in a row that are inputs or remarks; every other name is an expected figure. */
const OTHER_NAMES: ReadonlySet<string> = new Set(
  (
    "id case note conditioningNote expect metric target targetSL maxOccupancy maxBlocking " +
    "calls interval_s aht_s patienceMean_s T_s N"
  ).split(" "),
);

/** Holds Erlang B, C and A, and the least agents for a target, against the rows of erlang.json by its definitions. */
export function adapt(data: unknown): VectorOutcome[] {
  return Object.entries(data as Readonly<Record<string, unknown>>).flatMap(([part, rows]) =>
    Array.isArray(rows) ? rows.map((row: ErlangRow, index) => outcomeOf(part, row, index)) : [],
  );
}

function outcomeOf(part: string, row: ErlangRow, index: number): VectorOutcome {
  const id = typeof row["id"] === "string" ? row["id"] : `${part}[${index}]`;
  try {
    const figuresOf = PARTS[part];
    if (figuresOf === undefined) throw new NotExpressible(`no figures are called ${part}`);
    const fault = faultOfRow(row, figuresOf(row), OTHER_NAMES);
    return fault === null ? { id, outcome: "passed" } : { id, outcome: "failed", reason: fault };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { id, outcome: error instanceof NotExpressible ? "notExpressible" : "failed", reason };
  }
}
