import * as z from "zod/mini";

/** An id as a workstream or a line has it; whether it is there is for whoever holds the place beside a sheet to say. */
const id = z.string().check(z.regex(/^[a-z0-9]{1,12}$/));

/**
 * Where a number stands on a sheet, so that a range, a target or a swing can speak of it. Stored in sheets and links: kinds
 * and fields are added, never renamed. Bounds are in `boundsAt.ts`, reading and writing in `src/formula/numberPlace.ts`.
 */
export const numberPlaceSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("team"), field: z.enum(["agents", "paidHoursPerWeek", "shrinkage"]) }),
  z.strictObject({
    kind: z.literal("work"),
    stream: id,
    field: z.enum([
      "handleSeconds",
      "offered",
      "handled",
      "resolvedFirstTime",
      "dialled",
      "reached",
      "sales",
      "leads",
      "concurrency",
    ]),
  }),
  z.strictObject({ kind: z.literal("line"), line: id, field: z.enum(["amount", "quantity", "share", "months"]) }),
  z.strictObject({ kind: z.literal("rate"), currency: z.string().check(z.regex(/^[A-Z]{3}$/)) }),
  z.strictObject({ kind: z.literal("repeatCalls"), field: z.enum(["giveUpShare", "callsPerUnresolved"]) }),
  z.strictObject({ kind: z.literal("weight"), stream: id }),
]);

/** Where a number stands on a sheet: see `numberPlaceSchema`. */
export type NumberPlace = z.infer<typeof numberPlaceSchema>;
