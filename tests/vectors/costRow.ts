/** A row of cost.json; every number is a decimal text that is to be read exactly. */
export interface CostRow {
  readonly id: string;
  readonly reportingCurrency?: string;
  readonly period: { readonly unit: string; readonly count?: string };
  readonly counts: Readonly<Record<string, string>>;
  readonly rates?: Readonly<Record<string, string>>;
  readonly lines: readonly CostRowLine[];
  readonly expected: {
    readonly lineAmounts?: Readonly<Record<string, ExactFigure | null>>;
    readonly totalCost: ExactFigure | null;
    readonly costPer?: Readonly<Record<string, ExactFigure | null>>;
  };
}

/** A line of a row, by its kind. */
export type CostRowLine = {
  readonly id: string;
  readonly currency?: string;
  readonly quantity?: string;
} & (
  | { readonly kind: "recurring"; readonly amount: string; readonly cadence: string }
  | { readonly kind: "perUnit"; readonly unitPrice: string; readonly per: string; readonly callsCount?: string }
  | {
      readonly kind: "oneOff";
      readonly amount: string;
      readonly amortiseMonths: string;
      readonly elapsedMonthsAtPeriodStart?: string;
    }
);

/** An answer: the fraction that decides, and the text that a screen shows. */
export interface ExactFigure {
  readonly rational: string;
  readonly round2_halfAwayFromZero?: string;
}
