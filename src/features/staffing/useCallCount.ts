import { useCallback } from "react";
import { useFormats } from "../../i18n/useLanguage";

/** Below this many calls a decimal says something. */
const FEW = 10;

/** How a number of calls is written everywhere in this view: whole, with one decimal where they are few. */
export function useCallCount(): (calls: number) => string {
  const { number } = useFormats();
  return useCallback((calls) => number(calls, { digits: calls < FEW ? 1 : 0 }), [number]);
}
