import { quotient } from "../quotient";
import { err, ok, type Result } from "../result";

/** How long callers wait before they hang up, in the mean. */
export interface Patience {
  readonly seconds: number;
  /** Whether it was worked out from abandonment and mean wait rather than entered; it is then to be called an estimate. */
  readonly isEstimate: boolean;
}

/**
 * The patience that was entered, else the estimate mean wait of all calls / share of calls abandoned: the time that all
 * callers waited together, over the number who hung up. Nobody having hung up tells nothing about how long they would wait.
 */
export function patience(
  enteredSeconds: number | null,
  abandonment: number | null,
  meanWaitSeconds: number | null,
): Result<Patience, "noPatience"> {
  if (enteredSeconds !== null) return ok({ seconds: enteredSeconds, isEstimate: false });
  if (abandonment === null || meanWaitSeconds === null) return err("noPatience");
  const seconds = quotient(meanWaitSeconds, abandonment);
  return seconds === null || seconds === 0 ? err("noPatience") : ok({ seconds, isEstimate: true });
}
