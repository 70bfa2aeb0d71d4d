/** Keys with a meaning of their own on every object, so that no sheet may hold them, neither as a key nor as an id. */
export const RESERVED_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** More than the fullest sheet needs, of every version: levels, values in all, entries of one array, text in one value. */
const MOST = { levels: 10, values: 60_000, entries: 2_000, textUnits: 1_000 } as const;

/**
 * Whether data is nothing but JSON values of the size of a sheet: plain objects and arrays, texts, finite numbers (no
 * negative zero, which JSON cannot write), booleans and null, with no reserved key at any level. Asked before the
 * schema, which silently passes over a `__proto__` key and would look at every entry of an array of a million.
 * Stops at the first excess, so that its time is bounded whatever it is given.
 */
export function isPlainData(data: unknown): boolean {
  let left: number = MOST.values;
  const isPlain = (value: unknown, level: number): boolean => {
    left -= 1;
    if (left < 0 || level > MOST.levels) return false;
    if (value === null || typeof value === "boolean") return true;
    if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
    if (typeof value === "string") return value.length <= MOST.textUnits;
    if (Array.isArray(value)) return value.length <= MOST.entries && value.every((entry) => isPlain(entry, level + 1));
    if (typeof value !== "object" || !hasPlainPrototype(value)) return false;
    return Reflect.ownKeys(value).every(
      (key) =>
        typeof key === "string" &&
        !RESERVED_KEYS.has(key) &&
        isPlain((value as Record<string, unknown>)[key], level + 1),
    );
  };
  return isPlain(data, 0);
}

function hasPlainPrototype(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
