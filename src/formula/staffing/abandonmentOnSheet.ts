import type { CostSheet } from "../../sheet/schema";

/**
 * The share of calls offered that was not handled, 0..1, of all inbound streams together; null where a count is missing, no
 * call came, or more were handled than came.
 */
export function abandonmentOnSheet({ work }: Pick<CostSheet, "work">): number | null {
  let came = 0;
  let lost = 0;
  for (const stream of work) {
    if (stream.kind !== "inbound") continue;
    const { offered, handled } = stream;
    if (offered === null || handled === null || handled > offered) return null;
    came += offered;
    lost += offered - handled;
  }
  return came > 0 ? lost / came : null;
}
