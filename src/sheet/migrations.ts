import { isPlainData } from "./plainData";
import { CURRENT_VERSION } from "./limits";
import { costSheetSchema, type CostSheet } from "./schema";

/** Why data is not a sheet of ours: from a newer release, or not a valid sheet at all. */
export type LoadError = "tooNew" | "notASheet";

/** What the door lets through: a whole valid sheet, or the reason why not. */
export type Loaded = { ok: true; value: CostSheet } | { ok: false; error: LoadError };

type Shape = Record<string, unknown>;

/**
 * Steps between versions: the one at index i turns version i + 1 into version i + 2. Append only, since published links
 * open for ever: a step that has shipped is never changed.
 */
const MIGRATIONS: readonly ((old: Shape) => Shape)[] = [
  // written out, and not NOTHING_TRIED: what a new sheet starts from may change, what an old link means may not
  (first) => ({
    ...first,
    version: 2,
    whatIf: {
      agentsFollow: false,
      realisedShare: 0.5,
      levers: {
        integratedSoftware: null,
        cloud: null,
        firstContactResolution: null,
        voip: null,
        callback: null,
        skillRouting: null,
        scheduling: null,
        selfService: null,
        automation: null,
        analytics: null,
      },
      ranges: [],
      simulation: { seed: 1, draws: 100_000 },
    },
  }),
  (second) => ({ ...second, version: 3, staffing: null }),
];

/** What each step of `MIGRATIONS` adds: data of an earlier version that holds it is not what that version wrote. */
const ADDED = ["whatIf", "staffing"] as const;

/**
 * The single door for links, files and stored rows: anything in, a valid sheet of the current version out, or a reason.
 * Never throws; never repairs or guesses, so that what opens is exactly what was meant: labels alone lose U+FFFE and U+FFFF.
 */
export function loadSheet(data: unknown): Loaded {
  try {
    const version = versionOf(data);
    if (version !== null && version > CURRENT_VERSION) return { ok: false, error: "tooNew" };
    if (version === null || !isPlainData(data)) return { ok: false, error: "notASheet" };
    if (ADDED.slice(version - 1).some((key) => Object.hasOwn(data as Shape, key)))
      return { ok: false, error: "notASheet" };
    const current = MIGRATIONS.slice(version - 1).reduce<Shape>((shape, step) => step(shape), data as Shape);
    const parsed = costSheetSchema.safeParse(current);
    return parsed.success ? { ok: true, value: parsed.data } : { ok: false, error: "notASheet" };
  } catch {
    return { ok: false, error: "notASheet" };
  }
}

/** The version that data claims: a whole number from 1, or null when it claims none. */
function versionOf(data: unknown): number | null {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return null;
  const { version } = data as Shape;
  return typeof version === "number" && Number.isInteger(version) && version >= 1 ? version : null;
}
