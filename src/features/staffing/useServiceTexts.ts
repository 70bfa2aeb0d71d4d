import { formatDuration } from "../../i18n/duration";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import type { StaffingPlan } from "../../sheet/staffing";

/** From here on a wait is written in minutes and seconds. */
const LONG_SECONDS = 100;

/** How figures of service are written, in the language that is shown; null is written as there being none. */
export function useServiceTexts() {
  const t = useWords("staffingAnswers");
  const { number, percent } = useFormats();
  return {
    share: (share: number | null) => (share === null ? t("none") : percent(share)),
    seconds(seconds: number | null) {
      if (seconds === null) return t("endless");
      if (seconds >= LONG_SECONDS) return formatDuration(seconds);
      return t("seconds", { seconds: number(seconds, { digits: 1 }) });
    },
    agents: (agents: number) => number(agents, { digits: 1 }),
    hours: (hours: number) => number(hours, { digits: hours < LONG_SECONDS ? 1 : 0 }),
    /** What a service level is a share of. */
    definition: ({ targets, withinSeconds }: StaffingPlan) =>
      t(`definition.${targets.definition}`, { seconds: number(withinSeconds ?? 0) }),
  };
}
