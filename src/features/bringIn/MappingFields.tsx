import type { Choices } from "../../files/in/choices";
import type { Digest } from "../../files/in/digest";
import type { Delimiter } from "../../files/in/table";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import { DELIMITER_NAMES } from "./delimiterNames";
import { FieldGrid } from "../../ui/FieldGrid";
import { SelectField, type SelectOption } from "../../ui/SelectField";
import { AmountNotes } from "./AmountNotes";
import styles from "./BringIn.module.css";
import { columnLetters } from "./columnName";
import { CreditField } from "./CreditField";
import { CurrencyField } from "./CurrencyField";
import { MarkField, MarkNote } from "./MarkField";
import { MarksField } from "./MarksField";
import { UnitField } from "./UnitField";

interface MappingFieldsProps {
  readonly digest: Digest;
  /** The currency of the sheet. */
  readonly currency: string;
  readonly onChoose: (choices: Choices) => void;
  /** The same for what all other choices depend on: they are guessed anew. */
  readonly onStartAnew: (choices: Choices) => void;
}

const COLUMNS = ["name", "category", "period"] as const;
/** How many other sheets of a workbook are named one by one. */
const NAMED_TABLES = 6;
const NONE = "none";
const SEVERAL = "several";

/** Where in the table what stands: guessed, and all of it to be changed. */
export function MappingFields({ digest, currency, onChoose, onStartAnew }: MappingFieldsProps) {
  const t = useWords("bringIn");
  const formats = useFormats();
  const { source, mapping, columns, firstRows } = digest;
  const columnOptions = columns.map(({ heading, sample }, at) => {
    const letter = columnLetters(at);
    const named = sample === "" ? t("column", { letter }) : t("columnSample", { letter, sample: sample.slice(0, 24) });
    return { value: String(at), label: heading === "" ? named : heading };
  });
  const nameOf = (at: number) => columns[at]?.heading || t("column", { letter: columnLetters(at) });
  const none = { value: NONE, label: t("none") };
  const headers: SelectOption<string>[] = [
    { value: NONE, label: t("noHeader") },
    ...firstRows.map((text, row) => ({
      value: String(row),
      label: t("rowChoice", { row: row + 1, text: text === "" ? t("blankRow") : text.slice(0, 60) }),
    })),
  ];
  const numberOf = (value: string) => (value === NONE ? null : Number(value));
  const valueOf = (place: number | null) => (place === null ? NONE : String(place));
  const { amounts } = mapping;
  const several = { value: SEVERAL, label: t("amountColumns", { count: amounts.length }) };
  const others = source.tables.filter((_, at) => at !== digest.table).map((name) => t("quoted", { text: name }));
  const shownOthers = others.length > NAMED_TABLES ? [...others.slice(0, NAMED_TABLES), "…"] : others;
  const base: Choices = { ...(source.delimiter !== null && { delimiter: source.delimiter }), table: digest.table };
  return (
    <section className={styles.part} aria-labelledby="bring-in-where">
      <h3 id="bring-in-where" className={styles.heading}>
        {t("where")}
      </h3>
      <FieldGrid columns="wide">
        {source.delimiter !== null && (
          <SelectField
            id="bring-in-delimiter"
            label={t("fields.delimiter")}
            value={source.delimiter}
            options={(Object.keys(DELIMITER_NAMES) as Delimiter[]).map((value) => ({
              value,
              label: t(`delimiters.${DELIMITER_NAMES[value]}`),
            }))}
            onChange={(delimiter) => onStartAnew({ delimiter })}
          />
        )}
        {source.tables.length > 1 && (
          <SelectField
            id="bring-in-table"
            label={t("fields.table")}
            value={String(digest.table)}
            options={source.tables.map((name, at) => ({ value: String(at), label: name }))}
            notes={<p>{t("otherTables", { count: others.length, names: formats.list(shownOthers) })}</p>}
            onChange={(table) => onStartAnew({ table: Number(table) })}
          />
        )}
        <SelectField
          id="bring-in-header"
          label={t("fields.headerRow")}
          value={valueOf(mapping.headerRow)}
          options={headers}
          onChange={(row) => onStartAnew({ ...base, headerRow: numberOf(row) })}
        />
        <SelectField
          id="bring-in-amount"
          label={t("fields.amount")}
          value={amounts.length > 1 ? SEVERAL : valueOf(amounts[0] ?? null)}
          options={[
            ...(amounts.length > 1 ? [several] : []),
            ...(amounts.length === 0 ? [none] : []),
            ...columnOptions,
          ]}
          notes={<AmountNotes digest={digest} nameOf={nameOf} />}
          onChange={(at) => at !== SEVERAL && at !== NONE && onChoose({ columns: { amounts: [Number(at)] } })}
        />
        {amounts.length === 1 && (
          <CreditField
            digest={digest}
            nameOf={nameOf}
            value={valueOf(mapping.credit)}
            options={[none, ...columnOptions.filter((_, at) => at !== amounts[0])]}
            onChange={(at) => onChoose({ columns: { credit: numberOf(at) } })}
          />
        )}
        <MarksField
          digest={digest}
          value={valueOf(mapping.marks)}
          options={[none, ...columnOptions]}
          onChange={(at) => onChoose({ columns: { marks: numberOf(at) } })}
        />
        <UnitField digest={digest} onChoose={onChoose} />
        <CurrencyField
          digest={digest}
          currency={currency}
          columns={columnOptions}
          nameOf={nameOf}
          onChoose={onChoose}
        />
        {COLUMNS.map((role) => (
          <SelectField
            key={role}
            id={`bring-in-${role}`}
            label={t(`fields.${role}`)}
            value={valueOf(mapping[role])}
            options={[none, ...columnOptions]}
            onChange={(at) => onChoose({ columns: { [role]: numberOf(at) } })}
          />
        ))}
        <MarkField digest={digest} onChoose={onChoose} />
      </FieldGrid>
      <MarkNote digest={digest} />
    </section>
  );
}
