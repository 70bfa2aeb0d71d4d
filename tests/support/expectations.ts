import { expect } from "vitest";
import { costStatement, type CostStatement } from "../../src/formula/statement";
import type { Result } from "../../src/formula/result";
import type { CostSheet } from "../../src/sheet/schema";

/** The answer of a result; fails the test when there is a reason instead, or no result at all. */
export function valueOf<T>(result: Result<T, string> | null | undefined): T {
  if (result?.ok !== true) throw new Error(`no value: ${result?.error ?? "no result"}`);
  return result.value;
}

/** The reason of a result, or null when it has an answer. */
export function reasonOf<T, E extends string>(result: Result<T, E>): E | null {
  return result.ok ? null : result.error;
}

/** Expects a figure to within 1e-12 of its size. */
export function expectFigure(result: Result<number, string> | null, exact: number): void {
  expectNear(valueOf(result), exact);
}

/** Expects a number to within 1e-12 of its size. */
export function expectNear(value: number, exact: number): void {
  expect(Math.abs(value - exact)).toBeLessThanOrEqual(1e-12 * Math.abs(exact));
}

/** What each line of a sheet costs, or the reason why not, by its id. */
export function lineCosts(sheet: CostSheet): Record<string, number | string> {
  const entries = costStatement(sheet).lines.map(({ id, cost }) => [id, cost.ok ? cost.value : cost.error] as const);
  return Object.fromEntries(entries);
}

/** What each stream of a sheet costs, or the reason why not, by its id. */
export function streamCosts({ streams }: CostStatement): Record<string, number | string> {
  return Object.fromEntries(streams.map(({ id, cost }) => [id, cost.ok ? cost.value.total : cost.error] as const));
}
