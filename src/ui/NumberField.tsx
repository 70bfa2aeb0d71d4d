import { useId, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { Button } from "./Button";
import { classNames } from "./classNames";
import { useReportProblem } from "./EntryProblems";
import styles from "./Field.module.css";

/** A question beside a field, and what it would type if the answer is yes; or what is done instead of typing. */
interface Offer {
  readonly question: string;
  readonly entry: string;
  readonly onAccept?: (() => void) | undefined;
}

/** How a field reads and writes its numbers: by language, with the words for an entry that cannot be read. */
interface NumberEntry {
  /** The value as it stands in the field; "" for null. */
  format(value: number | null): string;
  /** The same without marks between groups of digits, which are in the way of typing. */
  formatForTyping(value: number | null): string;
  /** What was typed or pasted: a number, null for nothing, or a sentence on what is wrong and what to do. */
  parse(
    text: string,
  ):
    | { readonly ok: true; readonly value: number | null; readonly offer: Offer | null }
    | { readonly ok: false; readonly message: string; readonly offer: Offer | null };
}

interface NumberFieldProps {
  readonly id: string;
  readonly label: string;
  /** A quiet word after the label: "optional". */
  readonly labelNote?: string | undefined;
  readonly entry: NumberEntry;
  readonly value: number | null;
  /** `visit` is the same for all changes between entering and leaving the field: one action for undo. */
  readonly onChange: (value: number | null, visit: string) => void;
  /** Written before or after the number, always in sight: "kr.", "%", "min.". */
  readonly unit?: string | undefined;
  readonly unitSide?: "before" | "after" | undefined;
  /** Below the field: what belongs here, in a few words. */
  readonly hint?: ReactNode;
  readonly placeholder?: string | undefined;
  /** In tables (cell) and beside words that name it (alone) the label stands elsewhere and is only read out here. */
  readonly look?: "field" | "cell" | "alone" | undefined;
}

/**
 * A field for one number. What is typed is read at every key; a value goes to `onChange` at once, an entry that cannot be
 * read stays as typed, is explained beside the field and changes nothing. On leaving, a good entry is echoed formatted.
 */
export function NumberField(props: NumberFieldProps) {
  const { id, label, labelNote, entry, value, onChange, look = "field" } = props;
  const { unit, unitSide = "after", hint, placeholder } = props;
  const noteId = useId();
  // A draft belongs to the value that it led to: as soon as the sheet holds another one (by undo), the draft is history.
  const [draft, setDraft] = useState<{ readonly text: string; readonly of: number | null } | null>(null);
  const [isEntered, setIsEntered] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const visits = useRef(0);
  const formatted = isEntered ? entry.formatForTyping(value) : entry.format(value);
  const shown = draft !== null && Object.is(draft.of, value) ? draft.text : formatted;
  const reading = entry.parse(shown);
  const hasProblem = !reading.ok;
  useReportProblem(id, label, hasProblem);

  useLayoutEffect(() => {
    if (isEntered) input.current?.select();
  }, [isEntered]);

  const hasNotes = hasProblem || reading.offer !== null || hint !== undefined;
  const type = (text: string) => {
    const read = entry.parse(text);
    setDraft({ text, of: read.ok ? read.value : value });
    if (read.ok && !Object.is(read.value, value)) onChange(read.value, `${id}#${visits.current}`);
  };
  const sign = unit === undefined ? null : <span className={styles.unit}>{unit}</span>;
  return (
    <div className={classNames(styles.field, look === "cell" && styles.cell)}>
      <label className={look === "field" ? styles.label : "visually-hidden"} htmlFor={id}>
        {label}
        {labelNote !== undefined && " "}
        {labelNote !== undefined && <span className={styles.labelNote}>{labelNote}</span>}
        {unit !== undefined && " "}
        {unit !== undefined && <span className="visually-hidden">({unit})</span>}
      </label>
      <span className={classNames(styles.box, hasProblem && styles.bad)}>
        {unitSide === "before" && sign}
        <input
          ref={input}
          id={id}
          className={styles.number}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          value={shown}
          placeholder={placeholder}
          aria-invalid={hasProblem || undefined}
          aria-describedby={hasNotes ? noteId : undefined}
          onFocus={() => {
            visits.current += 1;
            setIsEntered(true);
          }}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={() => {
            setIsEntered(false);
            if (reading.ok && reading.offer === null) setDraft(null);
          }}
          onKeyDown={(event) => event.key === "Enter" && reading.ok && setDraft(null)}
        />
        {unitSide === "after" && sign}
      </span>
      {hasNotes && (
        <div id={noteId} className={styles.notes}>
          {!reading.ok && <p className={styles.problem}>{reading.message}</p>}
          {reading.offer !== null && <OfferButton offer={reading.offer} onType={type} onDone={() => setDraft(null)} />}
          {reading.ok && hint !== undefined && <p className={styles.hint}>{hint}</p>}
        </div>
      )}
    </div>
  );
}

interface OfferButtonProps {
  readonly offer: Offer;
  readonly onType: (entry: string) => void;
  /** Forgets what was typed, since something else has been done. */
  readonly onDone: () => void;
}

function OfferButton({ offer, onType, onDone }: OfferButtonProps) {
  const accept = () => {
    if (offer.onAccept === undefined) return onType(offer.entry);
    onDone();
    offer.onAccept();
  };
  return (
    <Button look="link" onClick={accept}>
      {offer.question}
    </Button>
  );
}
