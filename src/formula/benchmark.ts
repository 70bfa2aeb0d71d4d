/**
 * How far a published figure can be trusted: A is peer-reviewed or an official statistic, B an independent survey with a
 * stated sample, C a practitioner or vendor with a stated basis. Figures without a source are not held at all.
 */
export type Grade = "A" | "B" | "C";

/** One published cost of a call or contact, with all that a reader needs to judge it. */
export interface Benchmark {
  /** Stored in sheets and links: never renamed or reused. Its texts are in `benchmarks.json` under this key. */
  readonly id: string;
  readonly metric: "perCall" | "perContact";
  /** What is inside the figure. Only `full` and `notStated` can be held against a whole cost per call. */
  readonly covers: "full" | "directAndIndirectLabour" | "directLabour" | "directCosts" | "notStated";
  /** Ends of the published range, both inclusive and equal for a single figure; money in `currency`. */
  readonly low: number;
  readonly high: number;
  /** The average that the source gives inside its range; null where it gives none, and for a single figure. */
  readonly average: number | null;
  readonly currency: "USD" | "GBP";
  /** ISO 3166 code; null where the source does not say. */
  readonly country: "US" | "GB" | null;
  readonly sector: "directSelling" | "allSectors" | "itServiceDesk" | "localGovernment" | "centralGovernment";
  /** First and last year that the figure speaks of; both null for an undated source. */
  readonly year: number | null;
  readonly lastYear: number | null;
  readonly yearNote: "stated" | "inferred" | "undated";
  /** Old enough to be re-based before use: prices and wages have moved since. */
  readonly isDated: boolean;
  readonly grade: Grade;
  readonly publisher: string;
  /** The page at which the figure was read. */
  readonly source: string;
}
