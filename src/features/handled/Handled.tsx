import { useEffect, useRef, useState } from "react";
import { useWords } from "../../i18n/useWords";
import { setPeriodLength } from "../../sheet/edits/centre";
import type { Edit } from "../../sheet/edits/edit";
import { addWorkstream } from "../../sheet/edits/work";
import type { CostSheet, WorkstreamKind } from "../../sheet/schema";
import { FieldGrid } from "../../ui/FieldGrid";
import { focusField } from "../../ui/focusField";
import { Section } from "../../ui/Section";
import { ADD_WORK_ID, AddWorkstream } from "./AddWorkstream";
import { withoutWorkstream, withPeriod, type Aftermath } from "./aftermath";
import { AftermathNotice } from "./AftermathNotice";
import { firstField } from "./firstField";
import { PERIOD_LENGTH_ID, PeriodLength, PeriodStart } from "./PeriodFields";
import { RepeatCalls } from "./RepeatCalls";
import { WorkstreamFields } from "./WorkstreamFields";
import { WorkstreamPart } from "./WorkstreamPart";

interface HandledProps {
  readonly sheet: CostSheet;
  readonly edit: Edit;
}

/** The first question: over which period, and what did the centre handle in it? */
export function Handled({ sheet, edit }: HandledProps) {
  const t = useWords("handled");
  const [aftermath, setAftermath] = useState<Aftermath | null>(null);
  const awaitedField = useRef<string | null>(null);
  useEffect(() => {
    if (awaitedField.current !== null && focusField(awaitedField.current)) awaitedField.current = null;
  }, [sheet.work]);

  const change = (to: { readonly after: CostSheet; readonly aftermath: Aftermath | null }) => {
    edit(() => to.after);
    setAftermath(to.aftermath);
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

  const [only, ...others] = sheet.work;
  const length = <PeriodLength length={sheet.period.length} onChange={(to) => change(withPeriod(sheet, to))} />;
  const start = <PeriodStart start={sheet.period.start} edit={edit} />;
  return (
    <Section id="handled" number={1} title={t("title")}>
      <FieldGrid>
        {length}
        {others.length === 0 && only !== undefined && <WorkstreamFields sheet={sheet} stream={only} edit={edit} />}
        {start}
      </FieldGrid>
      <AftermathNotice
        aftermath={aftermath?.after === sheet ? aftermath : null}
        onKeepNumbers={keepNumbers}
        onClose={() => setAftermath(null)}
      />
      {others.length > 0 &&
        sheet.work.map((stream) => (
          <WorkstreamPart
            key={stream.id}
            stream={stream}
            edit={edit}
            onRemove={() => {
              change(withoutWorkstream(sheet, stream));
              document.getElementById(ADD_WORK_ID)?.focus({ preventScroll: true });
            }}
          >
            <WorkstreamFields sheet={sheet} stream={stream} edit={edit} />
          </WorkstreamPart>
        ))}
      {sheet.work.some((stream) => stream.kind === "inbound" && stream.resolvedFirstTime !== null) && (
        <RepeatCalls repeatCalls={sheet.repeatCalls} edit={edit} />
      )}
      <AddWorkstream existing={sheet.work.length} onAdd={add} />
    </Section>
  );
}
