import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { useWords } from "../../i18n/useWords";
import { WithStrings } from "../../i18n/WithStrings";
import { setPeriodLength } from "../../sheet/edits/centre";
import type { Edit } from "../../sheet/edits/edit";
import { addWorkstream, fillInWorkstream } from "../../sheet/edits/work";
import type { Cadence, CostSheet, WorkstreamKind } from "../../sheet/schema";
import { FieldGrid } from "../../ui/FieldGrid";
import { focusField } from "../../ui/focusField";
import { Section } from "../../ui/Section";
import { useIsTakenOver } from "../../ui/useIsTakenOver";
import { ADD_WORK_ID, AddWorkstream } from "./AddWorkstream";
import type { Aftermath, Changed } from "./aftermath";
import { firstField } from "./firstField";
import { InboundFields } from "./InboundFields";
import { PERIOD_LENGTH_ID, PeriodLength, PeriodStart } from "./PeriodFields";
import { RepeatCalls } from "./RepeatCalls";

const loadWorkstreams = () => import("./Workstreams").then((part) => ({ default: part.Workstreams }));
// A sheet of nothing but calls, which most readers see first, does without; it is fetched ahead of being needed.
const Workstreams = lazy(loadWorkstreams);
const loadAftermath = () => import("./aftermath");
const AftermathNotice = lazy(() => import("./AftermathNotice").then((part) => ({ default: part.AftermathNotice })));

interface HandledProps {
  readonly sheet: CostSheet;
  readonly edit: Edit;
}

/** The first question: over which period, and what did the centre handle in it? */
export function Handled({ sheet, edit }: HandledProps) {
  const t = useWords("handled");
  const [aftermath, setAftermath] = useState<Aftermath | null>(null);
  // what is loaded when it is asked for works on the sheet as it is by then
  const latest = useRef(sheet);
  useEffect(() => {
    latest.current = sheet;
  }, [sheet]);
  const awaitedField = useRef<string | null>(null);
  const onShown = useCallback(() => {
    if (awaitedField.current !== null && focusField(awaitedField.current)) awaitedField.current = null;
  }, []);
  useEffect(() => void Promise.all([loadWorkstreams(), loadAftermath()]).catch(() => undefined), []);
  const isTakenOver = useIsTakenOver();
  const [, fail] = useState<null>(null);

  const change = (to: Changed) => {
    edit(() => to.after);
    setAftermath(to.aftermath);
  };
  const changePeriod = (length: Cadence) => {
    loadAftermath().then(
      ({ withPeriod }) => change(withPeriod(latest.current, length)),
      // what cannot be had is for the boundary around the page to say
      (error: unknown) =>
        fail(() => {
          throw error;
        }),
    );
  };
  const add = (kind: WorkstreamKind) => {
    const after = addWorkstream(kind)(sheet);
    const added = after.work.at(-1);
    if (added !== undefined) awaitedField.current = firstField(added);
    change({ after, aftermath: null });
  };
  const keepNumbers = () => {
    if (aftermath?.kind !== "converted") return;
    const { before, after } = aftermath;
    edit(() => setPeriodLength(after.period.length)(before));
    document.getElementById(PERIOD_LENGTH_ID)?.focus({ preventScroll: true });
  };

  const onRemoved = () => {
    document.getElementById(ADD_WORK_ID)?.focus({ preventScroll: true });
  };

  const [only, ...others] = sheet.work;
  const isSingle = others.length === 0 && only !== undefined;
  const workstreams = (
    <Suspense fallback={null}>
      <Workstreams sheet={sheet} edit={edit} onRemoved={onRemoved} onShown={onShown} />
    </Suspense>
  );
  const length = <PeriodLength length={sheet.period.length} onChange={changePeriod} />;
  const start = <PeriodStart start={sheet.period.start} edit={edit} />;
  return (
    <Section id="handled" number={1} title={t("title")}>
      <FieldGrid>
        {length}
        {isSingle &&
          (only.kind === "inbound" ? (
            <InboundFields
              stream={only}
              needsHandlingTime={false}
              onChange={(typed, visit) => edit(fillInWorkstream(only, typed), visit)}
            />
          ) : (
            workstreams
          ))}
        {start}
      </FieldGrid>
      {isTakenOver && (
        <Suspense fallback={null}>
          <WithStrings part="later">
            <AftermathNotice
              aftermath={aftermath?.after === sheet ? aftermath : null}
              onKeepNumbers={keepNumbers}
              onClose={() => setAftermath(null)}
            />
          </WithStrings>
        </Suspense>
      )}
      {!isSingle && workstreams}
      {sheet.work.some((stream) => stream.kind === "inbound" && stream.resolvedFirstTime !== null) && (
        <RepeatCalls repeatCalls={sheet.repeatCalls} edit={edit} />
      )}
      <AddWorkstream existing={sheet.work.length} onAdd={add} />
    </Section>
  );
}
