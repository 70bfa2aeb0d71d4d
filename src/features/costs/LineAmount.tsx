import { useMemo } from "react";
import type { Formats } from "../../i18n/format";
import { parseNumber } from "../../i18n/parseNumber";
import { useLanguage } from "../../i18n/useLanguage";
import { useNumberEntry } from "../../i18n/useNumberEntry";
import type { CostLine } from "../../sheet/schema";
import { NumberField } from "../../ui/NumberField";
import type { LineActions } from "./lineActions";
import { lineField } from "./lineFocus";
import { nameOfLine, type Words } from "./words";

interface LineAmountProps {
  readonly line: CostLine;
  readonly formats: Formats;
  readonly words: Words;
  readonly actions: LineActions;
}

/** What a line is made of: its amount, or for a share of other costs its percentage. */
export function LineAmount(props: LineAmountProps) {
  const { basis } = props.line;
  return basis.kind === "shareOf" ? <SharePercent {...props} share={basis.share} /> : <OwnAmount {...props} />;
}

function OwnAmount({ line, formats, words, actions }: LineAmountProps) {
  const { id, currency } = line;
  const { sign, side } = formats.currencySign(currency);
  return (
    <NumberField
      id={lineField(id, "amount")}
      label={words("field.amount", { line: nameOfLine(line, words) })}
      look="cell"
      entry={useAmountEntry(id, currency, words, actions)}
      unit={sign}
      unitSide={side}
      value={line.amount}
      onChange={(amount, visit) => actions.change(id, (known) => ({ ...known, amount }), visit)}
    />
  );
}

function SharePercent({ line, words, actions, share }: LineAmountProps & { readonly share: number | null }) {
  return (
    <NumberField
      id={lineField(line.id, "share")}
      label={words("field.share", { line: nameOfLine(line, words) })}
      look="cell"
      entry={useNumberEntry({ kind: "share" })}
      unit="%"
      value={share}
      onChange={(typed, visit) => actions.change(line.id, (known) => withShare(known, typed), visit)}
    />
  );
}

function withShare(line: CostLine, share: number | null): CostLine {
  return line.basis.kind === "shareOf" ? { ...line, basis: { ...line.basis, share } } : line;
}

/** Entry of an amount; one that was pasted with the sign of another currency offers to pay the line in that one. */
function useAmountEntry(id: string, currency: string, words: Words, actions: LineActions) {
  const entry = useNumberEntry({ kind: "money", currency });
  const language = useLanguage();
  return useMemo(() => {
    const parse = (text: string) => {
      const reading = entry.parse(text);
      if (reading.ok || reading.offer !== null) return reading;
      const failure = parseNumber(text, { language, kind: "money", currency });
      const foreign = failure.ok ? undefined : failure.foreign?.currency;
      if (foreign === undefined) return reading;
      const meant = parseNumber(text, { language, kind: "money", currency: foreign });
      if (!meant.ok || meant.value === null) return reading;
      const amount = meant.value;
      const onAccept = () => actions.payIn(id, foreign, amount);
      return { ...reading, offer: { question: words("switchCurrency", { currency: foreign }), entry: text, onAccept } };
    };
    return { ...entry, parse };
  }, [entry, language, id, currency, words, actions]);
}
