import { useMemo } from "react";
import { useNumberEntry, type FieldEntry } from "../../i18n/useNumberEntry";
import { BOUNDS } from "../../sheet/limits";

const CLOCK = /^\s*\d+(?::\d\d){1,2}\s*$/;

/** Entry of waiting times: seconds, since services are measured in them; "3:00" is three minutes. */
export function useSecondsEntry(): FieldEntry {
  const seconds = useNumberEntry({ kind: "count", minimum: 0, maximum: BOUNDS.waitSeconds });
  const clock = useNumberEntry({ kind: "duration", maximum: BOUNDS.waitSeconds });
  return useMemo(
    () => ({ ...seconds, parse: (text) => (CLOCK.test(text) ? clock : seconds).parse(text) }),
    [seconds, clock],
  );
}
