import type { Period } from "./period";

/** One amount of a table, and what it is for. */
export interface Entry {
  /** Its row as a spreadsheet counts, from 1. */
  readonly row: number;
  readonly name: string;
  /** What the table says it is for; empty where it does not. */
  readonly kind: string;
  /** What the table says above it of it and others: the last heading, or a cell that is merged over several rows; else empty. */
  readonly section: string;
  readonly amount: number;
  readonly currency: string;
  /** Null where the table names none. */
  readonly period: Period | null;
  /** Whether it stands only where the amounts of several periods are added up, so that it is of none of them. */
  readonly isWhole: boolean;
}

/** A row as a spreadsheet counts, and what it is called. */
export interface NamedRow {
  readonly row: number;
  readonly text: string;
}
