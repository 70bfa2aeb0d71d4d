import type { CostLine, CostSheet, Workstream } from "../schema";

/** Gives the words of an example in the reader's language, by their keys in `examples.json`. */
export type ExampleWords<Word extends string> = (key: Word) => string;

/** What an example centre cost and handled in a month; illustrations with plausible figures, not measurements of any real centre. */
export interface ExampleFigures {
  readonly title: string;
  readonly currency: string;
  readonly team: CostSheet["team"];
  readonly work: readonly Workstream[];
  readonly costs: readonly CostLine[];
}

/** The basis of a monthly cost of the whole centre. */
export const MONTHLY = { every: "month" } as const;

/** A cost line that is, but for what is given, for the whole centre and all streams each month. */
export function exampleLine(
  id: string,
  category: CostLine["category"],
  currency: string,
  rest: Partial<CostLine>,
): CostLine {
  return {
    id,
    category,
    name: "",
    amount: null,
    quantity: 1,
    currency,
    basis: { kind: "wholeCentre", ...MONTHLY },
    for: "all",
    ...rest,
  };
}
