import type { Digest } from "../../files/in/digest";
import { useWords } from "../../i18n/useWords";
import { SelectField, type SelectOption } from "../../ui/SelectField";

interface MarksFieldProps {
  readonly digest: Digest;
  readonly value: string;
  readonly options: readonly SelectOption<string>[];
  readonly onChange: (value: string) => void;
}

/** The column that says whether an amount is a debit or a credit, where there is one, and what comes of it. */
export function MarksField({ digest, ...select }: MarksFieldProps) {
  const t = useWords("bringIn");
  if (digest.columnOfMarks === null) return null;
  return (
    <SelectField id="bring-in-marks" label={t("fields.marks")} notes={<MarksNote digest={digest} />} {...select} />
  );
}

/** How many rows are credits by a mark, and that they are taken off. */
export function MarksNote({ digest: { marked } }: Pick<MarksFieldProps, "digest">) {
  const t = useWords("bringIn");
  return marked === null ? null : <p>{t(marked.areSigned ? "markedSigned" : "marked", { count: marked.rows })}</p>;
}
