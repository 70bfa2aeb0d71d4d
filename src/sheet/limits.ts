/** The shape that this release writes. Every change of shape raises it and appends a step in `migrations.ts`. */
export const CURRENT_VERSION = 3;

/** The bounds of a sheet. A typed value, a link and a stored row are all held to these same numbers. */
export const BOUNDS = {
  amount: 1e15,
  count: 1e12,
  rate: 1e12,
  leastTarget: 1e-4,
  handleSeconds: 360_000,
  waitSeconds: 86_400,
  peakFactor: 10,
  paidHoursPerWeek: 168,
  lifeMonths: 1_200,
  concurrency: 100,
  callsPerUnresolved: 100,
  mostAgentsSaved: 0.9,
  workstreams: 12,
  lines: 500,
  sharedLines: 50,
  currencies: 60,
  benchmarks: 30,
  labelCodePoints: 120,
} as const;

/**
 * Characters that no label may hold: control characters, lone surrogates, and marks that turn the reading direction,
 * since they make a text look like another. A text field strips them while typing; loaded data that holds one is refused.
 */
const UNSAFE_TEXT =
  // oxlint-disable-next-line no-control-regex -- control characters are exactly what is looked for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

/** The two characters that are none and that no picture or workbook may hold, since XML forbids them. */
const NO_CHARACTERS = /[\ufffe\uffff]/g;

/** The text without unsafe characters, cut to the longest label; what a text field lets through. */
export function cleanLabel(text: string): string {
  return loadedLabel(text).replace(NO_CHARACTERS, "");
}

/**
 * The label that loaded data is held to. It may still have U+FFFE and U+FFFF in it: fields once let them through, so that
 * links and rows of then open, without them.
 */
export function loadedLabel(text: string): string {
  const safe = text.replace(UNSAFE_TEXT, "");
  return safe.length <= BOUNDS.labelCodePoints ? safe : [...safe].slice(0, BOUNDS.labelCodePoints).join("");
}

/** The first day that a sheet can name. */
export const FIRST_DAY = "1900-01-01";
/** The last one. */
export const LAST_DAY = "2199-12-31";

/** Whether a text is a day of the calendar that a sheet can name, written yyyy-mm-dd: 2026-02-30 is none. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < FIRST_DAY || text > LAST_DAY) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

/** Whether a text is a month of which a sheet can name the days, written yyyy-mm. */
export function isCalendarMonth(text: string): boolean {
  return isCalendarDate(`${text}-01`);
}

/** The four lengths of a period, shortest first; also the cadences at which a cost recurs. */
export const CADENCES = ["week", "month", "quarter", "year"] as const;
/** What a cost is for, in the order in which categories are shown. */
export const CATEGORIES = [
  "wages",
  "benefits",
  "recruitmentTraining",
  "management",
  "agentLicences",
  "software",
  "telephony",
  "hardware",
  "rent",
  "utilities",
  "other",
] as const;
