import { useState } from "react";
import { headlineKindOf, type HeadlineKind } from "../../formula/headlines";
import type { CostSheet } from "../../sheet/schema";

const KINDS: readonly HeadlineKind[] = ["perCall", "perSale", "perLead"];

/** The headlines of a sheet and the one that is looked at; null while it has none. */
export interface HeadlineInView {
  readonly kinds: readonly HeadlineKind[];
  readonly headline: HeadlineKind | null;
  readonly choose: (headline: HeadlineKind) => void;
}

/** Which headline is looked at: the one that was chosen as long as the sheet has it, otherwise the first. */
export function useHeadline({ work }: CostSheet): HeadlineInView {
  const [chosen, choose] = useState<HeadlineKind | null>(null);
  const kinds = KINDS.filter((kind) => work.some((stream) => headlineKindOf(stream) === kind));
  const headline = kinds.find((kind) => kind === chosen) ?? kinds[0] ?? null;
  return { kinds, headline, choose };
}
