import type { ServiceLevelDefinition } from "../../sheet/staffingTerms";
import type { ErlangA } from "./erlangA";

/** The shares of arriving calls that service levels are made of. */
export type CountedCalls = Pick<ErlangA, "answered" | "answeredWithin" | "waitingBeyond">;

/** What a service level is divided by, as a share of arriving calls. */
export function countedShare(
  { answered, answeredWithin, waitingBeyond }: CountedCalls,
  definition: ServiceLevelDefinition,
): number {
  switch (definition) {
    case "ofArriving":
      return 1;
    case "ofAnswered":
      return answered;
    case "withoutShortAbandons":
      return answeredWithin + waitingBeyond;
  }
}

/** The service level by a definition, 0 to 1; null where nothing is counted, as answered calls without agents. */
export function serviceLevel(figures: CountedCalls, definition: ServiceLevelDefinition): number | null {
  const counted = countedShare(figures, definition);
  return counted > 0 ? Math.min(figures.answeredWithin / counted, 1) : null;
}
