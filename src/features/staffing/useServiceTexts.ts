import { formatDuration } from "../../i18n/duration";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import type { StaffingPlan } from "../../sheet/staffing";

/** From here on a wait is written in minutes and seconds. */
const LONG_SECONDS = 100;
/** The smallest share and the shortest wait that are written; what is less is not none. */
const LEAST_SHARE = 0.001;
const LEAST_SECONDS = 0.1;

/** How figures of service are written, in the language that is shown; null is written as there being none. */
export function useServiceTexts() {
  const t = useWords("staffingAnswers");
  const { number, percent } = useFormats();
  const inSeconds = (seconds: number) => t("seconds", { seconds: number(seconds, { digits: 1 }) });
  return {
    share(share: number | null) {
      if (share === null) return t("none");
      const written = percent(share);
      if (share > 0 && written === percent(0)) return t("under", { value: percent(LEAST_SHARE) });
      return share < 1 && written === percent(1) ? t("over", { value: percent(1 - LEAST_SHARE) }) : written;
    },
    seconds(seconds: number | null) {
      if (seconds === null) return t("endless");
      if (seconds >= LONG_SECONDS) return formatDuration(seconds);
      const written = inSeconds(seconds);
      return seconds > 0 && written === inSeconds(0) ? t("under", { value: inSeconds(LEAST_SECONDS) }) : written;
    },
    agents: (agents: number) => number(agents, { digits: 1 }),
    hours: (hours: number) => number(hours, { digits: hours < LONG_SECONDS ? 1 : 0 }),
    /** What a service level is a share of. */
    definition: ({ targets, withinSeconds }: StaffingPlan) =>
      t(`definition.${targets.definition}`, { seconds: number(withinSeconds ?? 0) }),
  };
}
