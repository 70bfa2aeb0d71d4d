import type { ComparedInput } from "../../formula/comparison/comparedInputs";
import { percentDecimals, rateDecimals } from "../../i18n/decimals";
import { formatDuration } from "../../i18n/duration";
import { useDriverNames } from "../../i18n/useDriverNames";
import { useFormats } from "../../i18n/useLanguage";
import { useLineText } from "../../i18n/useLineText";
import { useNames } from "../../i18n/useNames";
import { useWords } from "../../i18n/useWords";
import type { NumberPlace } from "../../sheet/numberPlace";
import type { CostLine, CostSheet } from "../../sheet/schema";

/** An input as a row: what it is called, and what each sheet holds. */
interface InputRow {
  readonly heading: string;
  readonly cells: readonly string[];
}

/** Writes the inputs of a comparison in the language that is shown. */
export function useInputTexts(sheets: readonly CostSheet[]): (input: ComparedInput) => InputRow {
  const t = useWords(["compare", "handled", "sharing"]);
  const { money, number, percent } = useFormats();
  const names = useNames();
  const ofLine = useLineText();
  const { ofPlace } = useDriverNames(withAllStreams(sheets));

  return (input) => {
    const told = <T>(values: readonly (T | null | undefined)[], write: (value: T, index: number) => string) =>
      values.map((value, index) =>
        value === undefined ? t("inputs.absent") : value === null ? t("inputs.unfinished") : write(value, index),
      );
    switch (input.kind) {
      case "number":
        return {
          heading: ofPlace(input.place),
          cells: told(input.values, (value, index) => numberText(input.place, value, sheets[index])),
        };
      case "line":
        return {
          heading: names.ofLine(input.line),
          cells: told(input.values, (line, index) => lineText(line, sheets[index])),
        };
      case "pricedPer": {
        const stream = sheets.flatMap(({ work }) => work).find(({ id }) => id === input.stream);
        return {
          heading: t("inputs.of", {
            text: t("inputs.pricedPer"),
            stream: stream === undefined ? "" : names.ofStream(stream),
          }),
          cells: told(input.values, (per) => t(per === "sale" ? "handled:perSale" : "handled:perLead")),
        };
      }
      case "sharing":
        return { heading: t("inputs.sharing"), cells: told(input.values, (by) => t(`sharing:ways.${by}`)) };
      case "repeatCalls":
        return { heading: t("inputs.repeatCalls"), cells: told(input.values, (model) => t(`inputs.models.${model}`)) };
      case "target":
        return {
          heading: t(`inputs.target.${input.headline}`),
          cells: input.values.map((value, index) =>
            value === null ? t("none") : money(value, sheets[index]?.currency ?? ""),
          ),
        };
    }
  };

  function numberText(place: NumberPlace, value: number, sheet: CostSheet | undefined): string {
    if (place.kind === "rate") return money(value, sheet?.currency ?? "", { digits: rateDecimals(value) });
    if (place.kind === "work" && place.field === "handleSeconds") return formatDuration(value);
    const isShare = ["shrinkage", "resolvedFirstTime", "giveUpShare"].includes("field" in place ? place.field : "");
    return isShare ? percent(value, { digits: percentDecimals(value) }) : number(value);
  }

  function lineText(line: CostLine, sheet: CostSheet | undefined): string {
    const text = ofLine(line) ?? t("inputs.unfinished");
    const stream = line.for === "all" ? undefined : sheet?.work.find(({ id }) => id === line.for);
    return stream === undefined ? text : t("inputs.of", { text, stream: names.ofStream(stream) });
  }
}

/** A sheet with the workstreams of all, by which their numbers are named. */
function withAllStreams(sheets: readonly CostSheet[]): CostSheet {
  const work = new Map(sheets.flatMap((sheet) => sheet.work).map((stream) => [stream.id, stream]));
  return { ...(sheets[0] as CostSheet), work: [...work.values()] };
}
