/** How one row of a file of reference vectors fared; `notExpressible` is a row that no sheet can say, with the reason. */
export interface VectorOutcome {
  id: string;
  outcome: "passed" | "failed" | "notExpressible";
  reason?: string;
}
