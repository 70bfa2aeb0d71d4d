import type { CostSheet, Workstream } from "../sheet/schema";
import { err, ok, type Result } from "./result";
import { agentMinutes, contactsOf, type MinutesUnknown } from "./workload";

/** Why what the streams have in common is not shared out: a weight is unknown, or all weights are zero. */
export type SharingUnknown = MinutesUnknown | "noWeight" | "allWeightsZero";

/**
 * Each stream's part of the common cost, in the order of the streams and summing to 1: by agent minutes, by contacts
 * handled or by the manager's weights. A single stream bears everything and needs no weight.
 */
export function sharesOfCommonCost(sheet: CostSheet): Result<readonly number[], SharingUnknown> {
  if (sheet.work.length === 1) return ok([1]);
  const weights: number[] = [];
  let sum = 0;
  for (const stream of sheet.work) {
    const weight = weightOf(stream, sheet.sharing);
    if (!weight.ok) return weight;
    weights.push(weight.value);
    sum += weight.value;
  }
  return sum > 0 ? ok(weights.map((weight) => weight / sum)) : err("allWeightsZero");
}

/** What one stream weighs when common cost is shared: agent minutes, contacts, or the weight that the manager gave it. */
export function weightOf(stream: Workstream, sharing: CostSheet["sharing"]): Result<number, SharingUnknown> {
  switch (sharing.by) {
    case "handlingTime":
      return agentMinutes(stream);
    case "volume": {
      const contacts = contactsOf(stream);
      return contacts === null ? err("noContacts") : ok(contacts);
    }
    case "weights": {
      const weight = sharing.weights[stream.id] ?? null;
      return weight === null ? err("noWeight") : ok(weight);
    }
  }
}
