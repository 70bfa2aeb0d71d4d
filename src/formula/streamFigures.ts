import type { CostSheet } from "../sheet/schema";
import { contactsOrUnknown, each, type Figure } from "./figures";
import { headlinesOf, type Headline } from "./headlines";
import { ok } from "./result";
import type { StreamStatement } from "./statement";

/** Figures of one stream, its part of the common cost included; money in the sheet's currency. */
export interface StreamFigures {
  readonly costPerContact: Figure;
  readonly costPerMinute: Figure;
  /** Outbound only: the stream's own sales or leads, and cost / those, as in a sheet of nothing else. */
  readonly result: Headline | null;
}

/** The derived figures of one stream of the statement. */
export function streamFigures(sheet: CostSheet, stream: StreamStatement): StreamFigures {
  const cost: Figure = stream.cost.ok ? ok(stream.cost.value.total) : stream.cost;
  const [own] = headlinesOf({ ...sheet, work: sheet.work.filter(({ id }) => id === stream.id) }, [stream.cost]);
  return {
    costPerContact: each(cost, contactsOrUnknown(stream), "zeroCalls"),
    costPerMinute: each(cost, stream.agentMinutes, "zeroMinutes"),
    result: own === undefined || own.kind === "perCall" ? null : own,
  };
}
