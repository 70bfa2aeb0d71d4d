import { encodeSheet } from "../../../src/share/encodeSheet";
import { emptySheet } from "../../../src/sheet/emptySheet";
import type { CostLine, CostSheet } from "../../../src/sheet/schema";

/** A sheet as a fragment, with its `#`. */
export async function fragmentOf(sheet: CostSheet): Promise<string> {
  return `#${await encodeSheet(sheet)}`;
}

/** A small sheet that is no example: 1,000 calls for 12,345 in all, which is 12.345 a call. */
export function smallSheet(changes: Partial<CostSheet> = {}): CostSheet {
  const sheet = emptySheet("DKK", ["curtisBarryFull"], ["USD"]);
  return {
    ...sheet,
    title: "Sendt af en kollega",
    work: [
      {
        kind: "inbound",
        id: "s1",
        name: "",
        handleSeconds: 240,
        offered: null,
        handled: 1_000,
        resolvedFirstTime: null,
      },
    ],
    costs: [wholeCentreLine("l1", 12_345)],
    ...changes,
  };
}

/** A monthly cost of the whole centre in kroner. */
function wholeCentreLine(id: string, amount: number | null, changes: Partial<CostLine> = {}): CostLine {
  return {
    id,
    category: "wages",
    name: "",
    amount,
    quantity: 1,
    currency: "DKK",
    basis: { kind: "wholeCentre", every: "month" },
    for: "all",
    ...changes,
  };
}

/** A sheet of many lines, spread over all categories in turn. */
export function longSheet(lines: number): CostSheet {
  const categories = [
    "wages",
    "benefits",
    "agentLicences",
    "software",
    "hardware",
    "rent",
    "utilities",
    "other",
  ] as const;
  const costs = Array.from({ length: lines }, (_, index) =>
    wholeCentreLine(`l${index + 1}`, 1_000 + index, {
      category: categories[index % categories.length] ?? "other",
      name: `Post ${index + 1}`,
    }),
  );
  return smallSheet({ title: "Mange poster", costs });
}
