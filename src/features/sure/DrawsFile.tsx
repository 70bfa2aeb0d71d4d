import { useEffect, useRef, useState } from "react";
import { KEPT_DRAWS } from "../../formula/uncertainty/sampledRows";
import type { SimulationResult } from "../../formula/uncertainty/simulation";
import { numberMarks } from "../../i18n/numberFormats";
import type { DriverNames } from "../../i18n/useDriverNames";
import { useFormats, useLanguage } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import { Button } from "../../ui/Button";
import type { LatestWins } from "../../workers/latestWins";
import type { DrawsRequest, SimulationRequest } from "../../workers/simulationWork";
import styles from "./Outcome.module.css";
import { unitAt } from "./placeUnit";
import { saveFile } from "../../ui/saveFile";
import { useUnitTexts } from "./useUnitTexts";

/** Writes draws as a file somewhere beside the page. */
export type DrawsRunner = LatestWins<DrawsRequest, number, Blob>;

interface DrawsFileProps {
  readonly request: SimulationRequest;
  readonly result: SimulationResult;
  readonly names: DriverNames;
  readonly makeRunner: () => DrawsRunner;
}

/** The draws, or the first of very many, as a file to open in a spreadsheet: the drawn numbers and the figure, a row a draw. */
export function DrawsFile({ request, result, names, makeRunner }: DrawsFileProps) {
  const t = useWords(["sure", "common"]);
  const { number } = useFormats();
  const language = useLanguage();
  const units = useUnitTexts();
  const runner = useRef<DrawsRunner | null>(null);
  const [phase, setPhase] = useState<"rests" | "writes" | "failed">("rests");
  useEffect(() => () => runner.current?.close(), []);
  const { sheet, headline } = request;
  const save = result.drawn > KEPT_DRAWS ? t("file.save", { rows: number(KEPT_DRAWS) }) : t("file.saveAll");

  const heading = (name: string, unit: string | null) => (unit === null ? name : t("file.heading", { name, unit }));
  const write = () => {
    setPhase("writes");
    runner.current ??= makeRunner();
    const headings = [
      ...result.numbers.map(({ of }) => heading(names.ofPlace(of), units.inFile(unitAt(of, sheet)))),
      heading(t(`common:headlines.${headline}`), sheet.currency),
    ];
    const style =
      numberMarks(language).decimal === ","
        ? ({ separator: ";", decimalMark: "," } as const)
        : ({ separator: ",", decimalMark: "." } as const);
    runner.current.ask(
      { ...request, headings, style },
      {
        onPartial: () => undefined,
        onDone: (file) => {
          saveFile(file, t("file.name", { seed: sheet.whatIf.simulation.seed }));
          setPhase("rests");
        },
        onFailed: () => setPhase("failed"),
      },
    );
  };
  return (
    <div className={styles.file}>
      <Button disabled={phase === "writes"} onClick={write}>
        {phase === "writes" ? t("file.writes") : save}
      </Button>
      <p className={styles.note} role="status">
        {phase === "failed" ? t("file.failed") : t("file.about")}
      </p>
    </div>
  );
}
