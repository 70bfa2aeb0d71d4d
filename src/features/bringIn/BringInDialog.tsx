import { useMemo, useState } from "react";
import type { Choices, Destination } from "../../files/in/choices";
import type { Source } from "../../files/in/readSource";
import { lineStarts, sheetsByPeriod } from "../../files/in/sheetsByPeriod";
import { numberMarks } from "../../i18n/numberFormats";
import { useLanguage } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import { DELIMITER_NAMES } from "./delimiterNames";
import { bringInLines, roomForLines, type BringInMode } from "../../sheet/edits/bringIn";
import { startPeriodOn } from "../../sheet/edits/centre";
import type { Edit } from "../../sheet/edits/edit";
import type { CostSheet } from "../../sheet/schema";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { bringInClient } from "../../workers/bringInClient";
import styles from "./BringIn.module.css";
import { Confirm } from "./Confirm";
import { HowToTake } from "./HowToTake";
import { LeftOutNotes } from "./LeftOutNotes";
import { LinesPreview } from "./LinesPreview";
import { MappingFields } from "./MappingFields";
import { RateNotes } from "./RateNotes";
import { offeredStart } from "./offeredStart";
import { SourceChoice } from "./SourceChoice";
import { useDigest, type Reader } from "./useDigest";
import { useExampleTitles } from "./useExampleTitles";
import { useHasExampleCosts } from "./useHasExampleCosts";
import { usePeriodName } from "./usePeriodName";

interface BringInDialogProps {
  readonly sheet: CostSheet;
  readonly edit: Edit;
  /** What was pasted; null asks for something. */
  readonly pasted: string | null;
  /** Keeps sheets as new ones of the reader's own. */
  readonly onNewSheets: (sheets: CostSheet[]) => void;
  readonly onClose: () => void;
  readonly makeReader?: () => Reader;
}

/** Costs from a ledger: where from, where in it what stands, what comes of it, and only then into the sheet. */
export function BringInDialog({
  sheet,
  edit,
  pasted,
  onNewSheets,
  onClose,
  makeReader = bringInClient,
}: BringInDialogProps) {
  const t = useWords(["bringIn", "common"]);
  const language = useLanguage();
  const nameOf = usePeriodName();
  const [reader] = useState(makeReader);
  const [source, setSource] = useState<Source | null>(pasted === null ? null : { kind: "pasted", text: pasted });
  const [choices, setChoices] = useState<Choices>({});
  const isExample = useHasExampleCosts(sheet);
  const exampleTitles = useExampleTitles();
  const [chosenMode, setMode] = useState<BringInMode | null>(null);
  // figures of one's own are not mixed with made-up ones unless that is chosen
  const mode = chosenMode ?? (isExample === true ? "replace" : "add");
  const [isStartWanted, setStartWanted] = useState(true);
  const room = roomForLines(sheet, mode);
  const destination = useMemo<Destination>(
    () => ({
      currency: sheet.currency,
      period: sheet.period,
      room,
      usualMark: numberMarks(language).decimal === "," ? "," : ".",
    }),
    [sheet.currency, sheet.period, room, language],
  );
  const { digest, isReading, error } = useDigest(reader, source, choices, destination);

  const choose = ({ columns, categories, ...others }: Choices) =>
    setChoices((before) => ({
      ...before,
      ...others,
      ...(columns !== undefined && { columns: { ...before.columns, ...columns } }),
      ...(categories !== undefined && { categories: { ...before.categories, ...categories } }),
    }));
  const begin = (next: Source | null) => {
    setChoices({});
    setSource(next);
  };
  const start = digest === null ? null : offeredStart(digest, sheet.period);
  const confirm = () => {
    const drafts = digest?.sheets ?? [];
    if (digest?.periodChoice.kind === "each") onNewSheets(sheetsByPeriod(sheet, drafts, nameOf));
    else
      edit((before) => {
        const filled = bringInLines(lineStarts(drafts[0]?.lines ?? [], before.period.length), mode)(before);
        if (filled === before) return before;
        // an example is none any more without its costs
        const isNamedSo = mode === "replace" && exampleTitles.has(before.title);
        const named = isNamedSo ? { ...filled, title: "" } : filled;
        return start === null || !isStartWanted ? named : startPeriodOn(start)(named);
      });
    onClose();
  };
  const readAs = () => {
    const { kind, delimiter, encoding } = digest?.source ?? {};
    if (kind === undefined) return "";
    if (kind === "workbook" || delimiter === null || delimiter === undefined) return t("readAs.workbook");
    const named = t(`delimiters.${DELIMITER_NAMES[delimiter]}`);
    return encoding === null
      ? t("readAs.pasted", { delimiter: named })
      : t("readAs.text", { encoding, delimiter: named });
  };

  return (
    <Dialog title={t("title")} closeLabel={t("common:close")} onClose={onClose} width="wide">
      <div className={styles.body}>
        {source === null ? (
          <>
            <p>{t("intro")}</p>
            <SourceChoice onSource={begin} />
          </>
        ) : (
          <div className={styles.source}>
            <p>
              <strong>{source.kind === "file" ? source.name : t("pasted")}</strong> {readAs()}{" "}
              {digest?.source.hasOpenQuote === true && t("openQuote")}
            </p>
            <Button look="link" onClick={() => begin(null)}>
              {t("otherSource")}
            </Button>
          </div>
        )}
        <p role="status" className={error === null ? styles.hint : styles.warning}>
          {error !== null ? t(`errors.${error}`) : isReading && digest === null ? t("reading") : ""}
        </p>
        {digest !== null && (
          <>
            <MappingFields digest={digest} currency={sheet.currency} onChoose={choose} onStartAnew={setChoices} />
            <HowToTake digest={digest} period={sheet.period} onChoose={choose} />
            <LinesPreview digest={digest} onChoose={choose} />
            <RateNotes digest={digest} sheet={sheet} />
            <LeftOutNotes digest={digest} />
            <Confirm
              digest={digest}
              sheet={sheet}
              isReading={isReading}
              isExample={isExample}
              mode={mode}
              onMode={setMode}
              start={start === null ? null : { day: start, isWanted: isStartWanted }}
              onStart={setStartWanted}
              onConfirm={confirm}
            />
          </>
        )}
      </div>
    </Dialog>
  );
}
