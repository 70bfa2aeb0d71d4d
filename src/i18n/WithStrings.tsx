import type { i18n } from "i18next";
import { use, type ReactNode } from "react";
import type { LaterPart } from "./loadLanguage";
import { addLaterStrings, hasStrings } from "./setUp";
import { useTranslator } from "./useLanguage";

const fetched = new WeakMap<i18n, Map<LaterPart, Promise<void>>>();

interface WithStringsProps {
  /** Which strings the children need beyond those of the first load. */
  readonly part: LaterPart;
  readonly children: ReactNode;
}

/** Shows its children once their strings are there; until then it suspends. Throws when they cannot be had. */
export function WithStrings({ part, children }: WithStringsProps) {
  const translator = useTranslator();
  if (hasStrings(translator, part)) return children;
  const known = fetched.get(translator) ?? new Map<LaterPart, Promise<void>>();
  const strings = known.get(part) ?? addLaterStrings(translator, part);
  fetched.set(translator, known.set(part, strings));
  use(strings);
  return children;
}
