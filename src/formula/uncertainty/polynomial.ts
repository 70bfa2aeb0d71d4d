/** A number times the columns of that index: what a cost, a count or a weight is of the numbers that are drawn. */
export interface Term {
  readonly coefficient: number;
  /** Indices of columns; a column that stands twice is multiplied twice. */
  readonly columns: readonly number[];
}

/** A sum of terms. */
export type Polynomial = readonly Term[];

/** The sum of terms, those of the same columns as one and those of nothing left out. */
export function sumOfTerms(terms: Iterable<Term>): Polynomial {
  const byColumns = new Map<string, { coefficient: number; columns: readonly number[] }>();
  for (const { coefficient, columns } of terms) {
    const sorted = columns.toSorted((left, right) => left - right);
    const key = sorted.join();
    const known = byColumns.get(key);
    if (known === undefined) byColumns.set(key, { coefficient, columns: sorted });
    else known.coefficient += coefficient;
  }
  return [...byColumns.values()].filter(({ coefficient }) => coefficient !== 0);
}

/** Terms times a number and one more column, or none. */
export function timesColumn({ coefficient, columns }: Term, factor: number, column: number | null): Term {
  return { coefficient: coefficient * factor, columns: column === null ? columns : [...columns, column] };
}

/** Writes the value of a polynomial for the first `count` rows of the columns; `work` is a column to count in. */
export function evaluate(
  polynomial: Polynomial,
  columns: readonly Float64Array[],
  count: number,
  result: Float64Array,
  work: Float64Array,
): void {
  result.fill(0, 0, count);
  for (const { coefficient, columns: factors } of polynomial) {
    work.fill(coefficient, 0, count);
    for (const factor of factors) {
      const column = columns[factor];
      if (column === undefined) continue;
      for (let row = 0; row < count; row++) work[row] = (work[row] ?? 0) * (column[row] ?? 0);
    }
    for (let row = 0; row < count; row++) result[row] = (result[row] ?? 0) + (work[row] ?? 0);
  }
}
