import { useMemo } from "react";
import type { AnySetting } from "../formula/levers/lever";
import type { LeverId } from "../sheet/leverSettings";
import { useWords } from "./useWords";

/** What the levers and their settings are called in the language that is shown. */
export interface LeverNames {
  ofLever(lever: LeverId): string;
  /** A setting, as its field is labelled beneath the lever. */
  ofSetting(lever: LeverId, setting: AnySetting): string;
}

/** The names of levers, the same in every view; the same object until the language changes. */
export function useLeverNames(): LeverNames {
  const t = useWords("improve");
  return useMemo(
    () => ({
      ofLever: (lever) => t(`levers.${lever}.name`),
      ofSetting: (lever, setting) => t(settingLabel(lever, setting)),
    }),
    [t],
  );
}

/** Longer calls come of different things with different levers. */
function settingLabel(lever: LeverId, setting: AnySetting) {
  if (setting === "longerCalls" && lever === "selfService") return "settings.remainingLonger";
  if (setting === "longerCalls" && lever === "automation") return "settings.handoverLonger";
  return `settings.${setting}` as const;
}
