import { streamField } from "../../formula/fieldId";
import type { Workstream } from "../../sheet/schema";

/** The id of the field that a workstream needs first. */
export function firstField(stream: Workstream): string {
  if (stream.kind !== "outbound") return streamField(stream.id, "handled");
  return streamField(stream.id, stream.pricedPer === "sale" ? "sales" : "leads");
}
