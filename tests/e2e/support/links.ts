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

/** A sheet of calls, sales and chats of which everything is known, with costs of one of them and in a foreign currency. */
export function severalSheet(): CostSheet {
  const [calls] = smallSheet().work;
  const times = { name: "", handleSeconds: 300 };
  return smallSheet({
    title: "Tre slags",
    rates: { USD: 6.58 },
    ratesAsOf: "2026-09-28",
    work: [
      ...(calls === undefined ? [] : [calls]),
      { kind: "outbound", id: "s2", ...times, dialled: 900, reached: 400, sales: 50, leads: null, pricedPer: "sale" },
      { kind: "chat", id: "s3", ...times, handled: 700, concurrency: 2 },
    ],
    costs: [
      wholeCentreLine("l1", 12_345),
      wholeCentreLine("l2", 150, { category: "telephony", currency: "USD", for: "s2" }),
      wholeCentreLine("l3", 4_500, { category: "rent" }),
    ],
    targets: { perCall: 8, perSale: 90, perLead: null },
  });
}

/** A sheet with all kinds of things to be told of: more findings than stand open, and a cost that is not counted yet. */
export function troubledSheet(): CostSheet {
  return smallSheet({
    title: "Noget galt",
    rates: { USD: null },
    ratesAsOf: null,
    targets: { perCall: 1, perSale: null, perLead: null },
    work: [
      {
        kind: "inbound",
        id: "s1",
        name: "",
        handleSeconds: 4_000,
        offered: 900,
        handled: 1_000,
        resolvedFirstTime: 0.7,
      },
    ],
    costs: [wholeCentreLine("l1", 12_345), wholeCentreLine("l2", null, { category: "rent" })],
  });
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
