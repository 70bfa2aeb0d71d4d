import { isLanguage } from "../../../src/i18n/language";
import { parseNumber } from "../../../src/i18n/parseNumber";
import type { NumberEntry } from "../../../src/i18n/numberRules";
import type { VectorOutcome } from "../outcome";

interface EntryRow {
  id: string;
  input: string;
  locale: string;
  field: string;
  acceptable: string[];
  mustNot: string[];
}

/** Reads every entry of numbers.json as a field does; `acceptable` and `mustNot` decide. */
export function adapt(data: unknown): VectorOutcome[] {
  return (data as { cases: EntryRow[] }).cases.map(judge);
}

function judge(row: EntryRow): VectorOutcome {
  const { id, input, locale: language } = row;
  if (!isLanguage(language)) return { id, outcome: "notExpressible", reason: `no language ${language}` };
  const kind = row.field === "percent" ? "share" : "money";
  const entry = parseNumber(input, { language, kind });
  if (!isAnyOf(entry, row.acceptable)) return { id, outcome: "failed", reason: `${said(entry)} is not acceptable` };
  if (isAnyOf(entry, row.mustNot)) return { id, outcome: "failed", reason: `${said(entry)} must not be` };
  return { id, outcome: "passed" };
}

/** An error keeps the typed text, which rejects it; that it offers a suggestion makes it an answer to "ambiguous" too. */
function isAnyOf(entry: NumberEntry, outcomes: readonly string[]): boolean {
  if (!entry.ok)
    return outcomes.includes("reject") || (entry.suggestion !== undefined && outcomes.includes("ambiguous"));
  const { value } = entry;
  if (value === null) return outcomes.includes("empty");
  return outcomes.some((outcome) => /\d/.test(outcome) && Object.is(Number(outcome), value));
}

function said(entry: NumberEntry): string {
  return entry.ok ? String(entry.value ?? "empty") : `${entry.error} (${entry.suggestion ?? "no suggestion"})`;
}
