import type { i18n, Namespace, TFunction } from "i18next";
import { useLanguage, useTranslator } from "./useLanguage";

/** What gives the words of some namespaces in one language: the words of a key, with the values that stand in them. */
export type Words<Names extends Namespace> = TFunction<Names>;

type AnyWords = (key: string, values?: object) => string;

const wordsOf = new WeakMap<i18n, Map<string, AnyWords>>();

/**
 * The words of a namespace, or of several of which the first needs no prefix, in the language that is shown. The same
 * function until the language changes. Words without values are looked up once: at every key that is typed the page asks
 * for hundreds of them.
 */
export function useWords<const Names extends Namespace>(names: Names): Words<Names> {
  const translator = useTranslator();
  const language = useLanguage();
  const known = wordsOf.get(translator) ?? new Map<string, AnyWords>();
  wordsOf.set(translator, known);
  const key = [language, names].join();
  const words = known.get(key) ?? remembered(translator, translator.getFixedT(language, names) as AnyWords);
  known.set(key, words);
  return words as Words<Names>;
}

function remembered(translator: i18n, lookUp: AnyWords): AnyWords {
  const answers = new Map<string, string>();
  // What was missing may have been added.
  translator.store.on("added", () => answers.clear());
  return (key, values) => {
    if (values !== undefined) return lookUp(key, values);
    const answer = answers.get(key) ?? lookUp(key);
    answers.set(key, answer);
    return answer;
  };
}
