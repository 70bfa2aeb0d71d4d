import { emptySheet } from "../emptySheet";
import { withNeededRates } from "../rates";
import type { CostSheet } from "../schema";
import type { ExampleFigures, ExampleWords } from "./figures";
import type { exampleFigures as helpDesk } from "./helpDesk";
import type { exampleFigures as salesTeam } from "./salesTeam";
import type { exampleFigures as webShop } from "./webShop";

/** The example centres. */
export const EXAMPLE_IDS = ["webShop", "helpDesk", "salesTeam"] as const;

/** An example centre. */
export type ExampleId = (typeof EXAMPLE_IDS)[number];

/** The keys of all words that the examples need. */
type ExampleWord = Parameters<Parameters<typeof webShop | typeof helpDesk | typeof salesTeam>[0]>[0];

// Each is a file of its own, since a reader sees one of them, or none.
const FIGURES: Readonly<
  Record<ExampleId, () => Promise<{ exampleFigures: (words: ExampleWords<ExampleWord>) => ExampleFigures }>>
> = {
  webShop: () => import("./webShop"),
  helpDesk: () => import("./helpDesk"),
  salesTeam: () => import("./salesTeam"),
};

/** An example centre with its words in the reader's language; `benchmarks` are the ids to start with. */
export async function loadExample(
  id: ExampleId,
  words: ExampleWords<ExampleWord>,
  benchmarks: readonly string[] = [],
  benchmarkCurrencies: readonly string[] = [],
): Promise<CostSheet> {
  const { title, currency, team, work, costs } = (await FIGURES[id]()).exampleFigures(words);
  const sheet = { ...emptySheet(currency, benchmarks), title, team, work: [...work], costs: [...costs] };
  return withNeededRates(sheet, benchmarkCurrencies);
}
