import { useWords, type Words as WordsOf } from "../../i18n/useWords";
import type { CostLine, CostSheet } from "../../sheet/schema";

const NAMESPACES = ["costs", "common"] as const;

/** The words of this section in the language that is shown; the same function until the language changes. */
export function useLineWords(): Words {
  return useWords(NAMESPACES);
}

/** What `useLineWords` gives. */
export type Words = WordsOf<typeof NAMESPACES>;

/** The line that another one is a share of, when it is a share of just one. */
export function onlyBaseOf({ basis }: CostLine, costs: CostSheet["costs"]): CostLine | undefined {
  if (basis.kind !== "shareOf" || basis.of.kind === "category" || basis.of.ids.length !== 1) return undefined;
  const [only] = basis.of.ids;
  return costs.find(({ id }) => id === only);
}

/** How a line is paid, in a few words that fit beside its amount; `base` is the name of the one line it is a share of. */
export function paidInWords(basis: CostLine["basis"], base: string | null, words: Words): string {
  switch (basis.kind) {
    case "wholeCentre":
      return words(`paid.wholeCentre.${basis.every}`);
    case "perAgent":
      return words(`paidNow.perAgent.${basis.every}`);
    case "perContact":
      return words(`paid.perContact.${basis.per}`);
    case "oneOff":
      if (basis.months === null) return words("paidNow.oneOffOpen");
      return basis.months === 0 ? words("paidNow.oneOffAtOnce") : words("paidNow.oneOff", { count: basis.months });
    case "shareOf":
      return shareInWords(basis.of, base, words);
    default:
      return words(`paid.${basis.kind}`);
  }
}

type ShareOf = Extract<CostLine["basis"], { kind: "shareOf" }>;

function shareInWords(of: ShareOf["of"], base: string | null, words: Words): string {
  if (of.kind === "category") {
    const category = words(`common:categories.${of.category}`).toLowerCase();
    return words("paidNow.shareOfCategory", { category });
  }
  if (base !== null) return words("paidNow.shareOfLine", { line: base });
  const count = of.ids.length;
  return count === 0 ? words("paidNow.shareOfNothing") : words("paidNow.shareOfLines", { count });
}
