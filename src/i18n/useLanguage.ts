import type { i18n } from "i18next";
import { use, useSyncExternalStore } from "react";
import { I18nContext } from "react-i18next";
import { formatsOf, type Formats } from "./format";
import { preferredLanguage, type Language } from "./language";

type Subscribe = (onChange: () => void) => () => void;

const subscriptions = new WeakMap<i18n, Subscribe>();

/** The translator of the page itself. */
export function useTranslator(): i18n {
  return use(I18nContext).i18n;
}

/** The language that is shown; components that use it are shown anew when it changes. Cheap, since every field has it. */
export function useLanguage(): Language {
  const translator = useTranslator();
  const language = () => preferredLanguage([translator.language]);
  return useSyncExternalStore(subscriptionTo(translator), language, language);
}

/** How figures are written in the language that is shown. */
export function useFormats(): Formats {
  return formatsOf(useLanguage());
}

function subscriptionTo(translator: i18n): Subscribe {
  const known = subscriptions.get(translator);
  if (known !== undefined) return known;
  const subscribe: Subscribe = (onChange) => {
    translator.on("languageChanged", onChange);
    return () => translator.off("languageChanged", onChange);
  };
  subscriptions.set(translator, subscribe);
  return subscribe;
}
