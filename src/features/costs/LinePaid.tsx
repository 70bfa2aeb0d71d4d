import { lineField } from "../../formula/fieldId";
import type { CostLine } from "../../sheet/schema";
import { SelectField, type SelectOption } from "../../ui/SelectField";
import type { LineActions } from "./lineActions";
import { PAID_WAYS, paidBy, paidWayOf, type PaidWay } from "./paidWay";
import { paidInWords, type Words } from "./words";

interface LinePaidProps {
  readonly line: CostLine;
  readonly name: string;
  /** The name of the one line that it is a share of; null for all others. */
  readonly base: string | null;
  readonly words: Words;
  readonly actions: LineActions;
}

/** How a line is paid, in words that are a select: basis and cadence in one choice; the amount stays what it was. */
export function LinePaid({ line, name, base, words, actions }: LinePaidProps) {
  const { id, basis } = line;
  const now = paidWayOf(basis);
  return (
    <SelectField
      id={lineField(id, "basis")}
      label={words("field.paid", { line: name })}
      look="cell"
      value={now}
      options={optionsIn(words).map((option) =>
        option.value === now ? { ...option, label: paidInWords(basis, base, words) } : option,
      )}
      onChange={(way) => {
        actions.change(id, (known) => ({ ...known, basis: paidBy(way, known.basis) }));
        // These two have more to say than the row has room for.
        if (way === "oneOff" || way === "shareOf") actions.setOpen(id, true);
      }}
    />
  );
}

const made = new WeakMap<Words, readonly SelectOption<PaidWay>[]>();

/** The options in one language, made once for all rows. */
function optionsIn(words: Words): readonly SelectOption<PaidWay>[] {
  const known = made.get(words);
  if (known !== undefined) return known;
  const options = PAID_WAYS.map(({ way, group }) => {
    return { value: way, label: words(`paid.${way}`), group: words(`paidGroup.${group}`) };
  });
  made.set(words, options);
  return options;
}
