import { useWords } from "../../i18n/useWords";
import { gapToBand } from "../../formula/benchmarkPosition";
import { useFormats } from "../../i18n/useLanguage";
import { isWrittenAsZero } from "./moneyText";

interface PositionSentenceProps {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly currency: string;
}

/** Where a cost per call lies against the band, and by how much: "Inside the published band, 13.78 below its top." */
export function PositionSentence({ value, low, high, currency }: PositionSentenceProps) {
  const t = useWords("answer");
  const formats = useFormats();
  const { position, outside, toTop } = gapToBand(value, low, high);
  const amount = position === "inside" ? toTop : Math.abs(outside);
  const gap = formats.money(amount, currency);
  const isTiny = isWrittenAsZero(formats, amount, currency);
  switch (position) {
    case "inside":
      return (
        <>
          <strong>{t("band.inside")}</strong> {isTiny ? t("band.insideTop") : t("band.insideRest", { gap })}
        </>
      );
    case "below":
      return (
        <>
          <strong>{isTiny ? t("band.justBelow") : t("band.below", { gap })}</strong> {t("band.belowRest")}
        </>
      );
    case "above":
      return (
        <>
          <strong>{isTiny ? t("band.justAbove") : t("band.above", { gap })}</strong> {t("band.aboveRest")}
        </>
      );
  }
}
