import { useMemo } from "react";
import { lineField } from "../../formula/fieldId";
import type { Formats } from "../../i18n/format";
import { parseNumber } from "../../i18n/parseNumber";
import { useLanguage } from "../../i18n/useLanguage";
import { useNumberEntry } from "../../i18n/useNumberEntry";
import { takeShare } from "../../sheet/edits/basis";
import { BOUNDS } from "../../sheet/limits";
import type { CostLine } from "../../sheet/schema";
import { NumberField } from "../../ui/NumberField";
import type { LineActions } from "./lineActions";
import type { Words } from "./words";

interface LineAmountProps {
  readonly line: CostLine;
  readonly name: string;
  readonly formats: Formats;
  readonly words: Words;
  readonly actions: LineActions;
}

/** A cost may be a credit. */
const AMOUNT_BOUNDS = { minimum: -BOUNDS.amount, maximum: BOUNDS.amount };

/** What a line is made of: its amount, or for a share of other costs its percentage. */
export function LineAmount(props: LineAmountProps) {
  const { basis } = props.line;
  return basis.kind === "shareOf" ? <SharePercent {...props} share={basis.share} /> : <OwnAmount {...props} />;
}

function OwnAmount({ line, name, formats, words, actions }: LineAmountProps) {
  const { id, currency } = line;
  const { sign, side } = formats.currencySign(currency);
  return (
    <NumberField
      id={lineField(id, "amount")}
      label={words("field.amount", { line: name })}
      look="cell"
      entry={useAmountEntry(id, currency, words, actions)}
      unit={sign}
      unitSide={side}
      value={line.amount}
      onChange={(amount, visit) => actions.change(id, (known) => ({ ...known, amount }), visit)}
    />
  );
}

function SharePercent({ line, name, words, actions, share }: LineAmountProps & { readonly share: number | null }) {
  return (
    <NumberField
      id={lineField(line.id, "share")}
      label={words("field.share", { line: name })}
      look="cell"
      entry={useNumberEntry({ kind: "share" })}
      unit="%"
      value={share}
      onChange={(typed, visit) => actions.change(line.id, takeShare({ share: typed }), visit)}
    />
  );
}

/** Entry of an amount; one that was pasted with the sign of another currency offers to pay the line in that one. */
function useAmountEntry(id: string, currency: string, words: Words, actions: LineActions) {
  const entry = useNumberEntry({ kind: "money", currency, ...AMOUNT_BOUNDS });
  const language = useLanguage();
  return useMemo(() => {
    const parse = (text: string) => {
      const reading = entry.parse(text);
      if (reading.ok || reading.offer !== null) return reading;
      const rules = { language, kind: "money", ...AMOUNT_BOUNDS } as const;
      const failure = parseNumber(text, { ...rules, currency });
      const foreign = failure.ok ? undefined : failure.foreign?.currency;
      if (foreign === undefined) return reading;
      const meant = parseNumber(text, { ...rules, currency: foreign });
      if (!meant.ok || meant.value === null) return reading;
      const amount = meant.value;
      const onAccept = () => actions.payIn(id, foreign, amount);
      return { ...reading, offer: { question: words("switchCurrency", { currency: foreign }), entry: text, onAccept } };
    };
    return { ...entry, parse };
  }, [entry, language, id, currency, words, actions]);
}
