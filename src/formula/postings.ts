import type { CostLine, CostSheet } from "../sheet/schema";
import { chargeOf, hasOwnAmount, MOVEMENT, type LineUnknown, type OwnAmountLine } from "./charge";
import { Ledger, type Entry } from "./ledger";
import { MoneySum } from "./money";
import { asTyped, product } from "./preciseMoney";
import { err, ok, type Result } from "./result";

/** One line of the sheet and what it comes to in the sheet's period and currency. */
export interface LineStatement {
  readonly id: string;
  readonly cost: Result<number, LineUnknown>;
}

/** All lines of a sheet, entered in a ledger. */
export interface Postings {
  readonly lines: readonly LineStatement[];
  /** Bearers are the workstreams in order, then `common`; a single stream is the bearer of what is common, too. */
  readonly ledger: Ledger;
  /** The number of the bearer of what all streams have in common. */
  readonly common: number;
}

/** What a line enters in the ledger, or what is missing. */
type LineEntries = Result<readonly Entry[], LineUnknown>;

/**
 * Enters every line in a ledger: first the lines with an amount of their own, then the shares of them. A share is split
 * among movements and bearers as the lines are that it is a share of; shares of shares do not exist.
 */
export function postLines(sheet: CostSheet): Postings {
  const common = sheet.work.length === 1 ? 0 : sheet.work.length;
  const bearerOf = bearersById(sheet, common);
  const ledger = new Ledger(common + 1);
  const posted: LineEntries[] = [];
  const shareLines: number[] = [];
  for (const line of sheet.costs) {
    if (!hasOwnAmount(line)) {
      shareLines.push(posted.length);
      posted.push(err("noShareBase"));
      continue;
    }
    const entries = entriesOf(line, sheet, bearerOf);
    if (entries.ok) for (const entry of entries.value) ledger.add(entry);
    posted.push(entries);
  }
  if (shareLines.length > 0) postShares(sheet, posted, shareLines, ledger);
  const lines = posted.map((entries, index): LineStatement => {
    const id = sheet.costs[index]?.id ?? "";
    return { id, cost: entries.ok ? ok(sumOf(entries.value)) : entries };
  });
  return { lines, ledger, common };
}

/** Enters the lines that are shares of others; all are taken before any is entered, so that none is a share of another. */
function postShares({ costs }: CostSheet, posted: LineEntries[], shareLines: readonly number[], ledger: Ledger): void {
  let entriesById: ReadonlyMap<string, readonly Entry[]> | null = null;
  for (const index of shareLines) {
    const line = costs[index];
    if (line !== undefined) posted[index] = entriesOfShare(line);
  }
  for (const index of shareLines) {
    const entries = posted[index];
    if (entries?.ok === true) for (const entry of entries.value) ledger.add(entry);
  }

  function entriesOfShare({ category, basis }: CostLine): LineEntries {
    if (basis.kind !== "shareOf" || basis.share === null) return err("noShare");
    const base = basis.of.kind === "category" ? ledger.entriesOf(basis.of.category) : entriesOfLines(basis.of.ids);
    if (base.length === 0) return err("noShareBase");
    const share = asTyped(basis.share);
    return ok(
      base.map(({ movement, bearer, amount }) => ({ category, movement, bearer, amount: product(share, amount) })),
    );
  }

  function entriesOfLines(ids: readonly string[]): readonly Entry[] {
    entriesById ??= new Map(
      costs.flatMap((line, index) => {
        const entries = posted[index];
        return hasOwnAmount(line) && entries?.ok === true ? [[line.id, entries.value] as const] : [];
      }),
    );
    return ids.flatMap((id) => entriesById?.get(id) ?? []);
  }
}

function bearersById(sheet: CostSheet, common: number): ReadonlyMap<string, number> {
  const bearers = new Map([["all", common]]);
  sheet.work.forEach((stream, index) => bearers.set(stream.id, index));
  return bearers;
}

/** What a line with an amount of its own enters: one sum at its bearer, or each stream's own by volume. */
function entriesOf(line: OwnAmountLine, sheet: CostSheet, bearerOf: ReadonlyMap<string, number>): LineEntries {
  const charge = chargeOf(line, sheet);
  if (!charge.ok) return charge;
  const { category } = line;
  const movement = MOVEMENT[line.basis.kind];
  if (charge.value.kind === "sum") {
    return ok([{ category, movement, bearer: bearerOf.get(line.for) ?? 0, amount: charge.value }]);
  }
  const { price, volumes } = charge.value;
  return ok(volumes.map((volume, bearer) => ({ category, movement, bearer, amount: product(price, asTyped(volume)) })));
}

function sumOf(entries: readonly Entry[]): number {
  const [first] = entries;
  if (first !== undefined && entries.length === 1) return first.amount.money;
  const sum = new MoneySum();
  for (const { amount } of entries) {
    sum.add(amount.money);
    sum.addRest(amount.rest);
  }
  return sum.value;
}
