import type { Grade } from "./benchmark";

/**
 * A published starting value for what an employer pays on top of wages. Rates change each year and by agreement, so every
 * one is shown with its year and source and can be overtyped.
 */
export interface OnCost {
  /** Its texts are in `wages.json` under this key. */
  readonly id: string;
  readonly country: OnCostCountry;
  /** A share (0..1) of base pay, or a yearly sum for one full-time agent. */
  readonly kind: "share" | "yearly";
  /** The starting value: a share 0..1, or money in `currency`. */
  readonly value: number;
  /** The published range from which `value` is taken; both ends equal `value` where the source gives one figure. */
  readonly low: number;
  readonly high: number;
  readonly currency: "DKK" | "USD";
  /** The year for which the value holds; null for a rule of law without a year, or an undated source. */
  readonly year: number | null;
  /** Old enough to be checked before use; never switched on from the start. */
  readonly isDated: boolean;
  readonly grade: Grade;
  readonly source: string;
  /** Whether the wage helper has it switched on when it opens. */
  readonly isOnByDefault: boolean;
  /** On-costs for the same thing: at most one of them may be on. */
  readonly exclusiveWith: readonly string[];
}

/** The countries with published starting values. */
export type OnCostCountry = "DK" | "US";

const single = <const V extends number>(value: V) => ({ value, low: value, high: value });

const DANISH = { country: "DK", currency: "DKK", isDated: false, isOnByDefault: true, exclusiveWith: [] } as const;
const AMERICAN = {
  country: "US",
  currency: "USD",
  kind: "share",
  isDated: false,
  isOnByDefault: false,
  grade: "C",
} as const;

/*
 * The sheet counts paid hours and takes absence out by shrinkage, so holiday with pay is already inside the wage. The
 * Danish start is therefore the supplement for paid holiday; the allowance that replaces paid holiday would count it twice.
 */
const ENTRIES = [
  {
    ...DANISH,
    ...single(0.01),
    id: "dkHolidaySupplement",
    kind: "share",
    year: null,
    grade: "A",
    source: "https://www.gls-a.dk/services/satser/",
    exclusiveWith: ["dkHolidayAllowance"],
  },
  {
    ...DANISH,
    ...single(0.125),
    id: "dkHolidayAllowance",
    kind: "share",
    year: null,
    grade: "A",
    source: "https://www.gls-a.dk/services/satser/",
    isOnByDefault: false,
    exclusiveWith: ["dkHolidaySupplement"],
  },
  {
    ...DANISH,
    ...single(0.1),
    id: "dkPension",
    kind: "share",
    year: 2023,
    grade: "B",
    source: "https://www.hk.dk/aktuelt/nyheder/2023/02/20/de-vigtigste-elementer-i-industriforliget",
  },
  {
    ...DANISH,
    ...single(0.09),
    id: "dkFreeChoice",
    kind: "share",
    year: 2024,
    grade: "B",
    source: "https://www.hk.dk/aktuelt/nyheder/2023/02/20/de-vigtigste-elementer-i-industriforliget",
  },
  {
    ...DANISH,
    ...single(2_376),
    id: "dkAtp",
    kind: "yearly",
    year: 2024,
    grade: "A",
    source: "https://virk.dk/vejledning/atp/atp-arbejdsgiver/",
  },
  {
    ...DANISH,
    ...single(1_350),
    id: "dkBarsel",
    kind: "yearly",
    year: 2024,
    grade: "A",
    source: "https://businessindenmark.virk.dk/guidance/barsel-dk-bid/bdk-private-employer/bdk-fully-covered/",
  },
  {
    ...DANISH,
    ...single(2_791),
    id: "dkAub",
    kind: "yearly",
    year: 2020,
    grade: "B",
    source: "https://www.loenguiden.dk/indhold/indberetninger/aub-fib-aes-afu/",
  },
  {
    ...DANISH,
    id: "dkAes",
    kind: "yearly",
    value: 283,
    low: 283,
    high: 6_239,
    year: null,
    isDated: true,
    grade: "B",
    source: "https://www.ecovis.com/denmark/tax-information/social-costs-if-social-secured-in-denmark/",
    isOnByDefault: false,
  },
  {
    ...DANISH,
    ...single(4 * 133.25),
    id: "dkFib",
    kind: "yearly",
    year: 2017,
    isDated: true,
    grade: "B",
    source: "https://www.fdr.dk/publikationer/nyheder/340-hvad-er-samlet-betaling",
    isOnByDefault: false,
  },
  {
    ...DANISH,
    ...single(4 * 1.8),
    id: "dkAfu",
    kind: "yearly",
    year: 2017,
    isDated: true,
    grade: "B",
    source: "https://www.fdr.dk/publikationer/nyheder/340-hvad-er-samlet-betaling",
    isOnByDefault: false,
  },
  {
    ...AMERICAN,
    ...single(0.23),
    id: "usBenefitsRdi",
    year: null,
    source:
      "https://www.rdi-connect.com/what-is-the-real-cost-of-operating-a-contact-center-9-factors-to-calculate-true-hourly-agent-cost/",
    isOnByDefault: true,
    exclusiveWith: ["usBenefitsCurtisBarry", "usBenefitsPipeline"],
  },
  {
    ...AMERICAN,
    id: "usBenefitsCurtisBarry",
    value: 0.225,
    low: 0.15,
    high: 0.3,
    year: null,
    source: "https://www.fcbco.com/articles-and-whitepapers/articles/bid/129578/managing-your-cost-per-call",
    exclusiveWith: ["usBenefitsRdi", "usBenefitsPipeline"],
  },
  {
    ...AMERICAN,
    ...single(0.3),
    id: "usBenefitsPipeline",
    year: 2018,
    source: "https://blog.contactcenterpipeline.com/2018/11/contact-center-cost-models-help-quantify-roi/",
    exclusiveWith: ["usBenefitsRdi", "usBenefitsCurtisBarry"],
  },
] as const satisfies readonly OnCost[];

/** The ids of all on-costs; a key of `wages.json`. */
export type OnCostId = (typeof ENTRIES)[number]["id"];

/** The published starting values, in the order in which the wage helper shows them. */
export const ON_COSTS: readonly (OnCost & { readonly id: OnCostId; readonly exclusiveWith: readonly OnCostId[] })[] =
  ENTRIES;

/** A choice of on-costs with one more switched on and those that it excludes switched off; order as in `ON_COSTS`. */
export function withOnCost(chosen: readonly OnCostId[], id: OnCostId): OnCostId[] {
  const isKept = ({ id: other, exclusiveWith }: (typeof ON_COSTS)[number]) =>
    other === id || (chosen.includes(other) && !exclusiveWith.includes(id));
  return ON_COSTS.filter(isKept).map((onCost) => onCost.id);
}
