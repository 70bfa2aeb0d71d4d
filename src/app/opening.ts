import type { TokenError } from "../share/decodeToken";
import type { ExampleId } from "../sheet/examples/loadExample";
import type { CostSheet } from "../sheet/schema";

/** Where the sheet on screen comes from. All but one's own become one's own, as a new sheet, at the first edit. */
export type Origin =
  | { readonly kind: "example"; readonly id: ExampleId; readonly isChosen: boolean }
  | { readonly kind: "empty" }
  | { readonly kind: "shared" }
  | { readonly kind: "own"; readonly rowId: string; readonly isCopyOfShared: boolean };

/** What the page starts with. */
export interface Opening {
  readonly sheet: CostSheet;
  readonly origin: Origin;
  readonly linkProblem: TokenError | null;
}
