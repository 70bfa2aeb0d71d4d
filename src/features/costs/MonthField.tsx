import { useState } from "react";
import { isCalendarMonth } from "../../sheet/limits";
import { TextField } from "../../ui/TextField";

interface MonthFieldProps {
  readonly id: string;
  readonly label: string;
  /** A month as yyyy-mm; null for none. */
  readonly month: string | null;
  readonly onChange: (month: string | null, visit: string) => void;
}

/**
 * A field for a month: the browser's own where it has one, else a text as yyyy-mm. While a year is typed it passes through
 * year 2 and 20; those are kept in the field alone, and forgotten on leaving.
 */
export function MonthField({ id, label, month, onChange }: MonthFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <TextField
      id={id}
      label={label}
      type="month"
      value={draft ?? month ?? ""}
      onLeave={() => setDraft(null)}
      onChange={(text, visit) => {
        const isTaken = text === "" || isCalendarMonth(text);
        setDraft(isTaken ? null : text);
        if (isTaken) onChange(text === "" ? null : text, visit);
      }}
    />
  );
}
