import { useDeferredValue, useMemo, useState } from "react";
import type { HeadlineKind } from "../../formula/headlines";
import { hasCost } from "../../formula/knownTotal";
import { costStatement } from "../../formula/statement";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import type { CostSheet } from "../../sheet/schema";
import { Segmented } from "../../ui/Segmented";
import { View } from "../../ui/View";
import { drawsClient, simulationClient } from "../../workers/simulationClients";
import type { DrawsRunner } from "./DrawsFile";
import { Outcome } from "./Outcome";
import { Ranges } from "./Ranges";
import { refusedOf, usableRanges } from "./refusals";
import { useQuestion } from "./useQuestion";
import { useSimulation, type SimulationRunner } from "./useSimulation";

interface SureProps {
  readonly sheet: CostSheet;
  readonly edit: Edit;
  /** What draws; workers when left out. */
  readonly runners?: { readonly simulation: () => SimulationRunner; readonly draws: () => DrawsRunner };
}

const WORKERS = { simulation: simulationClient, draws: drawsClient };

/** How sure is the figure, when some numbers of the sheet are known as a range only? Nothing here changes its figures. */
export function Sure({ sheet, edit, runners = WORKERS }: SureProps) {
  const t = useWords(["sure", "drivers", "common"]);
  const [runner] = useState(runners.simulation);
  const [chosen, choose] = useState<HeadlineKind | null>(null);
  // Fields follow every key at once; what is drawn of them comes later anyway.
  const later = useDeferredValue(sheet);
  const statement = useMemo(() => costStatement(later), [later]);
  const kinds = statement.headlines.map(({ kind }) => kind);
  const headline = kinds.find((kind) => kind === chosen) ?? kinds[0] ?? null;
  const { ranges } = later.whatIf;
  const isFree = !hasCost(statement.lines) && !ranges.some(({ of }) => of.kind === "line");
  const question = useQuestion(later, ranges.length === 0 || isFree ? null : headline);
  const simulation = useSimulation(runner, question, (shown) => {
    return usableRanges(later).length === 0 || (shown !== null && refusedOf(shown.result, later).length > 0);
  });
  return (
    <View title={t("title")} intro={t("intro")}>
      {headline === null ? (
        <p>{t("drivers:noHeadline")}</p>
      ) : (
        <>
          {kinds.length > 1 && (
            <div>
              <Segmented
                label={t("drivers:headline")}
                value={headline}
                options={kinds.map((kind) => ({ value: kind, label: t(`drivers:headlines.${kind}`) }))}
                onChange={choose}
              />
            </div>
          )}
          {isFree && <p>{t("common:unknown.noCost")}</p>}
          <Outcome
            simulation={simulation}
            question={question}
            unfinishedLines={statement.unfinishedLines}
            makeDrawsRunner={runners.draws}
            edit={edit}
          >
            <Ranges sheet={sheet} later={later} statement={statement} headline={headline} edit={edit} />
          </Outcome>
        </>
      )}
    </View>
  );
}
