import type { CostSheet } from "../schema";

/** A whole action of the user: a sheet in, a sheet out. What cannot be done returns the very same sheet. */
export type Change = (sheet: CostSheet) => CostSheet;

/**
 * The one way to change the sheet. Changes that carry the same `visit` (all keys typed between entering and leaving a
 * field) count as one action for undo.
 */
export type Edit = (change: Change, visit?: string) => void;
