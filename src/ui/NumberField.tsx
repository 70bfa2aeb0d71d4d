import { useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { Button } from "./Button";
import { useReportProblem } from "./EntryProblems";
import styles from "./Field.module.css";
import { FieldShell, noteIdOf, type FieldSurroundings } from "./FieldShell";
import { useVisit } from "./useVisit";

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

interface NumberFieldProps extends FieldSurroundings {
  readonly entry: NumberEntry;
  readonly value: number | null;
  /** `visit` is the same for all changes between entering and leaving the field: one action for undo. */
  readonly onChange: (value: number | null, visit: string) => void;
  /** Below the field: what belongs here, in a few words. */
  readonly hint?: ReactNode;
}

/**
 * A field for one number. What is typed is read at every key; a value goes to `onChange` at once, an entry that cannot be
 * read stays as typed, is explained beside the field and changes nothing. On leaving, a good entry is echoed formatted.
 */
export function NumberField({ entry, value, onChange, hint, ...around }: NumberFieldProps) {
  const { id, label } = around;
  const visit = useVisit(id);
  // A draft belongs to the value that it led to: as soon as the sheet holds another one (by undo), the draft is history.
  const [draft, setDraft] = useState<{ readonly text: string; readonly of: number | null } | null>(null);
  const [isEntered, setIsEntered] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const formatted = isEntered ? entry.formatForTyping(value) : entry.format(value);
  const shown = draft !== null && Object.is(draft.of, value) ? draft.text : formatted;
  const reading = entry.parse(shown);
  const hasProblem = !reading.ok;
  useReportProblem(id, label, hasProblem);

  useLayoutEffect(() => {
    if (isEntered) input.current?.select();
  }, [isEntered]);

  const type = (text: string) => {
    const read = entry.parse(text);
    setDraft({ text, of: read.ok ? read.value : value });
    if (read.ok && !Object.is(read.value, value)) onChange(read.value, visit.current());
  };
  const hasNotes = hasProblem || reading.offer !== null || hint !== undefined;
  const notes = hasNotes ? (
    <>
      {!reading.ok && <p className={styles.problem}>{reading.message}</p>}
      {reading.offer !== null && <OfferButton offer={reading.offer} onType={type} onDone={() => setDraft(null)} />}
      {reading.ok && hint !== undefined && <p className={styles.hint}>{hint}</p>}
    </>
  ) : null;
  return (
    <FieldShell {...around} hasProblem={hasProblem} notes={notes} shown={shown}>
      <input
        ref={input}
        id={id}
        className={styles.number}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        value={shown}
        aria-invalid={hasProblem || undefined}
        aria-describedby={hasNotes ? noteIdOf(id) : undefined}
        onFocus={() => {
          visit.begin();
          setIsEntered(true);
        }}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => {
          setIsEntered(false);
          if (reading.ok && reading.offer === null) setDraft(null);
        }}
        onKeyDown={(event) => event.key === "Enter" && reading.ok && setDraft(null)}
      />
    </FieldShell>
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
