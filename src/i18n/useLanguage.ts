import { useTranslation } from "react-i18next";
import { formatsOf, type Formats } from "./format";
import { preferredLanguage, type Language } from "./language";

/** The language that is shown; components that use it are shown anew when it changes. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return preferredLanguage([i18n.language]);
}

/** How figures are written in the language that is shown. */
export function useFormats(): Formats {
  return formatsOf(useLanguage());
}
