import { useId } from "react";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import { Button } from "../../ui/Button";
import { classNames } from "../../ui/classNames";
import type { SimulationRequest } from "../../workers/simulationWork";
import styles from "./RunStatus.module.css";
import type { SimulationState } from "./useSimulation";

interface RunStatusProps {
  readonly simulation: SimulationState;
  readonly question: SimulationRequest;
}

/**
 * How far the draws are, with the way to stop them; that they were stopped or failed, with the way to go on; or how many
 * there are. One line in any case, so that nothing below it moves.
 */
export function RunStatus({ simulation: { shown, phase, stop, again }, question }: RunStatusProps) {
  const t = useWords("sure");
  const { number } = useFormats();
  const textId = useId();
  const asked = question.sheet.whatIf.simulation.draws;
  const drawn = shown?.request === question ? shown.result.drawn : 0;
  const said = { drawn: number(drawn), asked: number(asked) };
  const isRunning = phase === "running";
  const hasEnded = phase === "stopped" || phase === "failed";
  return (
    <div className={styles.status}>
      {shown !== null && !hasEnded && (
        <p className={isRunning ? styles.goes : undefined} aria-hidden={isRunning || undefined}>
          {t("run.done", {
            draws: number(shown.result.drawn),
            seed: number(shown.request.sheet.whatIf.simulation.seed, { digits: 0 }),
          })}
        </p>
      )}
      {isRunning && (
        <div className={classNames(styles.line, styles.comes)}>
          <progress className={styles.bar} aria-labelledby={textId} value={drawn} max={asked} />
          <span id={textId}>{t(shown !== null && drawn === 0 ? "run.older" : "run.running", said)}</span>
          <Button onClick={stop}>{t("run.stop")}</Button>
        </div>
      )}
      {hasEnded && (
        <div className={styles.line}>
          <span>{t(phase === "failed" ? "run.failed" : drawn > 0 ? "run.stopped" : "run.stoppedFirst", said)}</span>
          <Button onClick={again}>{t("run.again")}</Button>
        </div>
      )}
    </div>
  );
}
