import type { CostLine } from "../sheet/schema";
import { decimalsOf, percentDecimals } from "./decimals";
import { useFormats } from "./useLanguage";
import { useShortMonth } from "./useShortMonth";
import { useWords } from "./useWords";

/**
 * Writes what was typed of a line as one text: "31.500 kr., pr. medarbejder pr. md." or "12 %, af løn". Null where its amount
 * or share is unknown. Its words are those of the views.
 */
export function useLineText(): (line: CostLine) => string | null {
  const t = useWords(["compare", "common", "costs"]);
  const { money, number, percent } = useFormats();
  const shortMonth = useShortMonth();

  return ({ basis, amount, quantity, currency }) => {
    if (basis.kind === "shareOf") {
      const { share } = basis;
      const digits = share === null ? 0 : percentDecimals(share);
      return share === null ? null : t("inputs.share", { share: percent(share, { digits }), basis: basisText(basis) });
    }
    if (amount === null || quantity === null) return null;
    const each = money(amount, currency, { digits: Number.isInteger(amount) ? 0 : decimalsOf(amount) });
    const times = quantity === 1 ? each : t("inputs.times", { money: each, quantity: number(quantity) });
    return t("inputs.line", { money: times, basis: basisText(basis) });
  };

  function basisText(basis: CostLine["basis"]): string {
    switch (basis.kind) {
      case "wholeCentre":
      case "perAgent":
        return t(`costs:paid.${basis.kind}.${basis.every}`);
      case "perContact":
        return t(`costs:paid.perContact.${basis.per}`);
      case "oneOff": {
        const life =
          basis.months === null ? t("costs:paidNow.oneOffOpen") : t("costs:paidNow.oneOff", { count: basis.months });
        return basis.from === null
          ? life
          : t("inputs.oneOffFrom", { basis: life, month: shortMonth(`${basis.from}-01`) });
      }
      case "shareOf":
        return basis.of.kind === "category"
          ? t("costs:paidNow.shareOfCategory", { category: t(`common:categories.${basis.of.category}`).toLowerCase() })
          : t("costs:paidNow.shareOfLines", { count: basis.of.ids.length });
      default:
        return t(`costs:paid.${basis.kind}`);
    }
  }
}
