import { useEffect, useState } from "react";
import { useWords } from "../../i18n/useWords";
import type { SimulationRequest } from "../../workers/simulationWork";
import { useOutcomeTexts } from "./useOutcomeTexts";
import type { SimulationState } from "./useSimulation";

interface SpokenOutcomeProps {
  readonly simulation: SimulationState;
  readonly question: SimulationRequest;
}

/** How long a result must have stood still before it is read out, in milliseconds. */
const QUIET_BEFORE_SPEAKING = 1_000;

/** Reads the answer out politely when the draws are done, and never what comes half way. */
export function SpokenOutcome({ simulation: { shown, phase }, question }: SpokenOutcomeProps) {
  const t = useWords("sure");
  const texts = useOutcomeTexts(question);
  const [spoken, setSpoken] = useState("");
  const summary = shown?.request === question ? shown.result.summary : null;
  const text =
    phase === "failed" ? t("run.failed") : phase === "whole" && summary !== null ? texts.sentence(summary) : null;
  useEffect(() => {
    if (text === null) return undefined;
    const timer = setTimeout(() => setSpoken(text), QUIET_BEFORE_SPEAKING);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" className="visually-hidden">
      {spoken}
    </p>
  );
}
