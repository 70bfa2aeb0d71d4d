import { useWords } from "../../i18n/useWords";
import { Spoken } from "../../ui/Spoken";
import type { SimulationRequest } from "../../workers/simulationWork";
import { useOutcomeTexts } from "./useOutcomeTexts";
import type { SimulationState } from "./useSimulation";

interface SpokenOutcomeProps {
  readonly simulation: SimulationState;
  readonly question: SimulationRequest;
}

/** Reads the answer out when the draws are done, and never what comes half way. */
export function SpokenOutcome({ simulation: { shown, phase }, question }: SpokenOutcomeProps) {
  const t = useWords("sure");
  const texts = useOutcomeTexts(question);
  const summary = shown?.request === question ? shown.result.summary : null;
  const isWhole = phase === "whole" && summary !== null;
  return <Spoken text={phase === "failed" ? t("run.failed") : isWhole ? texts.sentence(summary) : null} />;
}
