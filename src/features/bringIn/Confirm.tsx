import type { Digest } from "../../files/in/digest";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import { roomForLines, type BringInMode } from "../../sheet/edits/bringIn";
import { BOUNDS } from "../../sheet/limits";
import type { CostSheet } from "../../sheet/schema";
import { Button } from "../../ui/Button";
import { CheckField } from "../../ui/CheckField";
import { DialogFoot } from "../../ui/DialogFoot";
import { Segmented } from "../../ui/Segmented";
import styles from "./BringIn.module.css";
import { LEFT_OUT } from "./LeftOutNotes";

interface ConfirmProps {
  readonly digest: Digest;
  readonly sheet: CostSheet;
  readonly isReading: boolean;
  /** Whether the lines of the sheet are still an example's; null until it is known. */
  readonly isExample: boolean | null;
  readonly mode: BringInMode;
  readonly onMode: (mode: BringInMode) => void;
  /** The first day that the sheet can be given with the lines, and whether it is to be; null where there is none to give. */
  readonly start: { readonly day: string; readonly isWanted: boolean } | null;
  readonly onStart: (isWanted: boolean) => void;
  readonly onConfirm: () => void;
}

const MODES = ["add", "replace"] as const;

/** The last step: into this sheet, beside its lines or in their place, or as sheets of their own. */
export function Confirm(props: ConfirmProps) {
  const { digest, sheet, isReading, isExample, mode, onMode, start, onStart, onConfirm } = props;
  const t = useWords("bringIn");
  const formats = useFormats();
  const { sheets, mapping } = digest;
  const beside = sheet.costs.length;
  const isEach = digest.periodChoice.kind === "each";
  const counts = sheets?.map(({ lines }) => lines.length) ?? [];
  const most = Math.max(0, ...counts);
  const room = isEach ? BOUNDS.lines : roomForLines(sheet, mode);
  const problem =
    mapping.amounts.length === 0
      ? t("noAmount")
      : sheets === null
        ? t("tooLargeSum")
        : most === 0
          ? t("noLines")
          : most > room
            ? t("noRoom", { count: most, room })
            : null;
  const filled = counts.filter((count) => count > 0).length;
  return (
    <DialogFoot className={styles.foot}>
      {!isEach && (
        <>
          {beside > 0 && (
            <>
              <Segmented
                label={t("mode")}
                value={mode}
                options={MODES.map((value) => ({ value, label: t(`modes.${value}`) }))}
                onChange={onMode}
              />
              {isExample !== null && (
                <p className={isExample && mode === "add" ? styles.warning : styles.hint}>
                  {t(`${isExample ? "besideExample" : "beside"}.${mode}`, { count: beside })}
                </p>
              )}
            </>
          )}
          <p className={styles.hint}>{t(`every.${sheet.period.length}`)}</p>
          {start !== null && (
            <CheckField
              id="bring-in-start"
              label={t("setStart", { date: formats.date(start.day) })}
              checked={start.isWanted}
              onChange={onStart}
            />
          )}
        </>
      )}
      {problem !== null && <p className={styles.warning}>{problem}</p>}
      <WhatComesIn digest={digest} />
      {problem === null && digest.problemCount > 0 && (
        <p className={styles.warning}>{t("withProblems", { count: digest.problemCount })}</p>
      )}
      <Button
        look="primary"
        className={styles.show}
        disabled={problem !== null || isReading || isExample === null}
        onClick={onConfirm}
      >
        {isEach ? t("confirmSheets", { count: filled }) : t("confirm", { count: most })}
      </Button>
    </DialogFoot>
  );
}

/** What comes in together and how many rows do not, beside the button, since the lists of both may be out of sight. */
function WhatComesIn({ digest }: Pick<ConfirmProps, "digest">) {
  const t = useWords("bringIn");
  const formats = useFormats();
  const { leftOut, perhapsSums, calledTotals, periodChoice, used } = digest;
  const left = leftOutRows(leftOut);
  const doubtful = perhapsSums.length + calledTotals.length;
  const rows = formats.number(used);
  const sum = formats.list(digest.totals.map(({ amount, currency }) => formats.money(amount, currency)));
  return (
    <>
      {used > 0 && (
        <p>
          <strong>{t(periodChoice.kind === "each" ? "sumOfAll" : "sum", { rows, sum })}</strong>{" "}
          {left > 0 && (
            <Button look="link" onClick={() => document.getElementById(LEFT_OUT)?.scrollIntoView({ block: "center" })}>
              {t("leftOutCount", { count: left })}
            </Button>
          )}
        </p>
      )}
      {doubtful > 0 && <p className={styles.warning}>{t("doubtful", { count: doubtful })}</p>}
    </>
  );
}

/** How many rows that say something are left out. */
function leftOutRows({ totals, parts, noCosts, headings, zeros, above }: Digest["leftOut"]): number {
  return totals.length + parts.length + noCosts.length + headings + zeros + above;
}
