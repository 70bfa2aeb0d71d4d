/** Whether two sheets, or two of the same part of them, hold the very same parts, some aside. */
export function isSameBut<T extends object>(before: T, after: T, besides: readonly (keyof T)[]): boolean {
  const parts = Object.keys(before) as (keyof T)[];
  return parts.every((part) => besides.includes(part) || before[part] === after[part]);
}
