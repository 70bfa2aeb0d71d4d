/** The first of prefix1, prefix2, ... that no item has yet; the same sheet always gives the same id. */
export function freeId(prefix: string, items: readonly { readonly id: string }[]): string {
  const taken = new Set(items.map(({ id }) => id));
  let number = items.length + 1;
  while (taken.has(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}

/** The id that the next new line gets. */
export function freeLineId(lines: readonly { readonly id: string }[]): string {
  return freeId("l", lines);
}
