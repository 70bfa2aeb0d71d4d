/** JSON data of any shape. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
/** Where a value is in data: keys and indices from the top. */
export type Place = readonly (string | number)[];

/** Every place in data with its value, the data itself first. */
export function placesOf(data: Json, place: Place = []): readonly { place: Place; value: Json }[] {
  const entries: readonly (readonly [string | number, Json])[] = Array.isArray(data)
    ? data.map((entry: Json, index) => [index, entry] as const)
    : data !== null && typeof data === "object"
      ? Object.entries(data)
      : [];
  return [{ place, value: data }, ...entries.flatMap(([key, value]) => placesOf(value, [...place, key]))];
}

/** A copy of data in which the value at a place is what `change` makes of it. */
export function changedAt(data: Json, place: Place, change: (value: Json) => unknown): unknown {
  const [key, ...rest] = place;
  if (key === undefined) return change(data);
  if (Array.isArray(data))
    return data.map((entry: Json, index) => (index === key ? changedAt(entry, rest, change) : entry));
  return Object.fromEntries(
    Object.entries(data ?? {}).map(([name, value]) => [name, name === key ? changedAt(value, rest, change) : value]),
  );
}

/** The data as a plain copy that may be changed. */
export function asJson(data: unknown): Json {
  return JSON.parse(JSON.stringify(data)) as Json;
}
