import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { VectorOutcome } from "./outcome";

const DATA = join(import.meta.dirname, "data");
const adapters = import.meta.glob<(data: unknown) => VectorOutcome[]>("./adapters/*.ts", {
  import: "adapt",
  eager: true,
});

describe.each(readdirSync(DATA).filter((name) => name.endsWith(".json")))("reference vectors of %s", (name) => {
  const adapt = adapters[`./adapters/${name.slice(0, -".json".length)}.ts`];
  let outcomes: readonly VectorOutcome[] = [];

  // a file is judged once; some take a million draws a row
  beforeAll(() => {
    outcomes = adapt?.(JSON.parse(readFileSync(join(DATA, name), "utf8"))) ?? [];
  }, 120_000);

  it("has an adapter, some rows that a sheet can say, and every such row is met", () => {
    expect(adapt).toBeTypeOf("function");
    expect(outcomes.filter(({ outcome }) => outcome === "failed")).toEqual([]);
    expect(outcomes.filter(({ outcome }) => outcome === "passed").length).toBeGreaterThan(0);
  });

  it("gives a reason for every row that it leaves out", () => {
    expect(outcomes.filter(({ outcome, reason }) => outcome === "notExpressible" && !reason)).toEqual([]);
  });
});
