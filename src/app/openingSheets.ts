import type { i18n } from "i18next";
import { PUBLISHED_BAND } from "../formula/publishedBand";
import type { Language } from "../i18n/language";
import { emptySheet } from "../sheet/emptySheet";
import { loadExample, type ExampleId } from "../sheet/examples/loadExample";
import type { CostSheet } from "../sheet/schema";
import type { Opening } from "./opening";

/** The example that each language opens with, and the currency of its empty sheet. */
const FIRST: Readonly<Record<Language, { readonly example: ExampleId; readonly currency: string }>> = {
  en: { example: "helpDesk", currency: "USD" },
  da: { example: "webShop", currency: "DKK" },
};

/** Every new sheet is compared with the published band. */
const BENCHMARK_IDS = [PUBLISHED_BAND.id];
const BENCHMARK_CURRENCIES = [PUBLISHED_BAND.currency];

/** An example centre with its words in the language that is shown. */
export function exampleIn(id: ExampleId, translator: i18n): Promise<CostSheet> {
  return loadExample(id, (key) => translator.t(key, { ns: "examples" }), BENCHMARK_IDS, BENCHMARK_CURRENCIES);
}

/** A sheet of which nothing is known yet, in the usual currency of the language. */
export function emptyIn(language: Language): CostSheet {
  return emptySheet(FIRST[language].currency, BENCHMARK_IDS, BENCHMARK_CURRENCIES);
}

/** The example that a language opens with. */
export function firstExample(language: Language): ExampleId {
  return FIRST[language].example;
}

/** What someone sees who comes without a link and has no sheet of their own. */
export async function openExample(language: Language, translator: i18n): Promise<Opening> {
  const id = FIRST[language].example;
  return {
    sheet: await exampleIn(id, translator),
    origin: { kind: "example", id, isChosen: false },
    linkProblem: null,
  };
}
