import { lazy, memo, Suspense, useCallback, type KeyboardEvent } from "react";
import type { LineUnknown } from "../../formula/charge";
import { lineField, lineFieldsOf } from "../../formula/fieldId";
import type { Formats } from "../../i18n/format";
import { WithStrings } from "../../i18n/WithStrings";
import { named } from "../../sheet/edits/named";
import type { CostLine, CostSheet } from "../../sheet/schema";
import { classNames } from "../../ui/classNames";
import { ChevronIcon, GripIcon } from "../../ui/icons";
import { TextField } from "../../ui/TextField";
import type { LineActions } from "./lineActions";
import { LineAmount } from "./LineAmount";
import { goToRow } from "./lineFocus";
import { LineMenu } from "./LineMenu";
import { LinePaid } from "./LinePaid";
import styles from "./LineRow.module.css";
import { LineSum } from "./LineSum";
import type { Words } from "./words";

const loadDetails = () => import("./LineDetails").then((part) => ({ default: part.LineDetails }));
const LineDetails = lazy(loadDetails);

/** Fetches ahead what an unfolded row needs: the first paint does without, and it is there when a row is unfolded. */
export function fetchLineDetails(): void {
  void loadDetails().catch(() => undefined);
}

interface LineRowProps {
  readonly line: CostLine;
  readonly name: string;
  /** What the line comes to in the period, in the sheet's currency; null with a `reason` instead. */
  readonly money: number | null;
  readonly reason: LineUnknown | null;
  readonly currency: string;
  readonly isRounded: boolean;
  /** The one workstream that bears the line; null where all do, or there is only one. */
  readonly bearer: string | null;
  /** The name of the one line that this one is a share of; null for all others. */
  readonly base: string | null;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isFull: boolean;
  readonly isOpen: boolean;
  readonly isDragged: boolean;
  /** Only for a row that shows its details: all others need not change with the sheet. */
  readonly sheet: CostSheet | null;
  readonly formats: Formats;
  readonly words: Words;
  readonly actions: LineActions;
}

/** One line of the costs. It is shown anew only when something of its own has changed, however many lines there are. */
export const LineRow = memo(function LineRow(props: LineRowProps) {
  const { line, name, money, reason, currency, isRounded, bearer, base, isFirst, isLast, isFull, isOpen } = props;
  const { isDragged, sheet, formats, words, actions } = props;
  const { id } = line;
  const category = words(`common:categories.${line.category}`);
  const onKeyDown = useLineKeys(id, actions);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the fields inside
    <li
      className={classNames(styles.row, isDragged && styles.dragged)}
      data-line={id}
      aria-label={name}
      onKeyDown={onKeyDown}
    >
      <span className={styles.grip} aria-hidden="true" onPointerDown={(event) => actions.startDrag(id, event)}>
        <GripIcon />
      </span>
      <div className={styles.name}>
        <TextField
          id={lineField(id, "name")}
          label={words("field.name", { line: category })}
          look="cell"
          value={line.name}
          placeholder={category}
          onChange={(text, visit) => actions.change(id, named(text), visit)}
        />
        <Facts line={line} bearer={bearer} formats={formats} words={words} />
      </div>
      <div className={styles.amount}>
        <LineAmount line={line} name={name} formats={formats} words={words} actions={actions} />
        {line.quantity !== null && line.quantity !== 1 && line.basis.kind !== "shareOf" && (
          <p className={styles.fact}>{words("quantityTimes", { quantity: formats.number(line.quantity) })}</p>
        )}
      </div>
      <div className={styles.paid}>
        <LinePaid line={line} name={name} base={base} words={words} actions={actions} />
      </div>
      <div className={styles.sum}>
        <LineSum
          line={line}
          name={name}
          money={money}
          reason={reason}
          currency={currency}
          isRounded={isRounded}
          formats={formats}
          words={words}
          actions={actions}
        />
      </div>
      <div className={styles.menu} data-line-menu>
        <LineMenu
          line={line}
          name={name}
          isFirst={isFirst}
          isLast={isLast}
          isFull={isFull}
          words={words}
          actions={actions}
        />
      </div>
      <details
        className={styles.more}
        open={isOpen}
        data-fields={lineFieldsOf(id)}
        onToggle={(event) => actions.setOpen(id, event.currentTarget.open)}
      >
        <summary className={styles.toggle} aria-label={words("more", { line: name })}>
          <ChevronIcon />
        </summary>
        {sheet !== null && (
          <Suspense fallback={null}>
            <WithStrings part="later">
              <LineDetails line={line} sheet={sheet} formats={formats} actions={actions} />
            </WithStrings>
          </Suspense>
        )}
      </details>
    </li>
  );
});

interface FactsProps {
  readonly line: CostLine;
  readonly bearer: string | null;
  readonly formats: Formats;
  readonly words: Words;
}

/** What is not as usual about a line, in a few words below its name: what the row's figures cannot be read without. */
function Facts({ line, bearer, formats, words }: FactsProps) {
  const { basis } = line;
  const facts = [
    bearer !== null && basis.kind !== "shareOf" ? words("onlyFor", { stream: bearer }) : null,
    basis.kind === "oneOff" && basis.from !== null ? words("from", { month: formats.month(basis.from) }) : null,
  ].filter((fact) => fact !== null);
  return facts.length === 0 ? null : <p className={styles.fact}>{facts.join(" · ")}</p>;
}

/** Alt with an arrow moves the row; Enter goes to the same field of the next row, with Shift of the one before. */
function useLineKeys(id: string, actions: LineActions) {
  return useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const { target } = event;
      // Alt with an arrow opens a select.
      if (event.altKey && !(target instanceof HTMLSelectElement)) {
        const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : null;
        if (step === null) return;
        event.preventDefault();
        actions.moveBy(id, step);
      } else if (event.key === "Enter" && target instanceof HTMLInputElement && target.type === "text") {
        if (goToRow(target, event.shiftKey ? -1 : 1)) event.preventDefault();
      }
    },
    [id, actions],
  );
}
