import { Rates } from "../features/rates/Rates";
import { Sharing } from "../features/sharing/Sharing";
import type { CostStatement } from "../formula/statement";
import type { Edit } from "../sheet/edits/edit";
import type { CostSheet } from "../sheet/schema";

interface SharingAndRatesProps {
  readonly sheet: CostSheet;
  readonly statement: CostStatement;
  readonly edit: Edit;
}

/** What stands below the costs, loaded together: how workstreams share them, and what other currencies come to. */
export function SharingAndRates({ sheet, statement, edit }: SharingAndRatesProps) {
  return (
    <>
      <Sharing sheet={sheet} statement={statement} edit={edit} />
      <Rates sheet={sheet} edit={edit} />
    </>
  );
}
