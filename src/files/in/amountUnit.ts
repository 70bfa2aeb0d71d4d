import type { Cell } from "./table";

/** How much of a currency a written 1 stands for: amounts are written in ones, thousands, millions or billions. */
export type AmountUnit = 1 | 1_000 | 1_000_000 | 1_000_000_000;

const CODE = "(?:dkk|sek|nok|eur|usd|gbp|chf|\\p{Sc})";
const MONEY = `(?:(?:danske |us )?(?:kroner|dollars?|euros?|pounds?)|kr\\.?|us\\$|${CODE})`;
const THOUSAND = "1[.,' ]?000";
const MILLION = "1[.,' ]?000[.,' ]?000";
const THOUSAND_WORD = "(?:tusinder|tusinde|tusind|tusen|tus\\.?|thousands?|thous\\.?|tsd\\.?)";
const MILLION_WORD = "(?:millioner|millions?)";
// a Danish "billion" is a thousand of these, and no call centre's
const BILLION_WORD = "(?:milliarder|milliard|billions?)";
const withMoney = (word: string) => `${MONEY} ?(?:(?:i|in) )?(?:hele )?${word}|${word} ?(?:of )?${MONEY}`;

/** What says a unit wherever it stands, and what does only in a heading of amounts, alone, in brackets, or behind "in". */
const UNITS: readonly (readonly [AmountUnit, sure: string, loose: string])[] = [
  [
    1_000_000_000,
    `(?:mia|mrd)\\.?(?: ?${MONEY})?|${MONEY} ?(?:mia|mrd|bn)\\.?|bn\\.? ?${MONEY}|${withMoney(BILLION_WORD)}`,
    `${BILLION_WORD}|bn`,
  ],
  [
    1_000_000,
    `(?:mio|mln|mn)\\.?(?: ?${MONEY})?|mill\\.(?: ?${MONEY})?|mill ?${MONEY}|m\\.? ?(?:kr|${CODE})|` +
      `${MONEY} ?(?:mio|mln|mn|mill)\\.?|(?:us\\$|${CODE}) ?mm?(?![./])|${withMoney(MILLION_WORD)}|'000[.,' ]000'?s?`,
    `${MILLION_WORD}|${withMoney(MILLION)}|${MONEY} ?000[.,' ]000`,
  ],
  [
    1_000,
    `t\\.? ?(?:kr|${CODE})|k ?(?:kr|${CODE})|(?:us\\$|${CODE}) ?[kt]|${MONEY} ?'?000'?s?|'000'?s?(?: ?${MONEY})?|000'?s|` +
      withMoney(THOUSAND_WORD),
    `${THOUSAND_WORD}|${withMoney(THOUSAND)}|000'?(?: ?${MONEY})?|(?<=\\()k(?=\\))|(?:[x×*] ?)${THOUSAND}|(?<=(?:\\bi|\\bin) ?)${THOUSAND}`,
  ],
];

const BEFORE = "(?<![\\p{L}\\p{N}]|\\d[.,'])";
const BEHIND = "(?![\\p{L}\\p{N}]|[.,']\\d)";
const anywhere = (words: string) => new RegExp(`${BEFORE}(?:${words})${BEHIND}`, "u");
const setApart = (words: string) =>
  new RegExp(
    `^(?:${words})$|(?<=[([] ?(?:i |in )?)(?:${words})(?=[)\\]])|(?<=(?:^|[^\\p{L}])(?:i|in) (?:hele )?)(?:${words})${BEHIND}`,
    "u",
  );
const alone = (words: string) => new RegExp(`^[([]?(?:(?:i|in) )?(?:hele )?(?:${words})\\.?[)\\]]?$`, "u");

const RULES = UNITS.map(([unit, sure, loose]) => ({
  unit,
  sure: anywhere(sure),
  heading: anywhere(`${sure}|${loose}`),
  title: setApart(loose),
  alone: alone(`${sure}|${loose}`),
}));

/** No heading or title that says a unit is longer, in characters. */
const LONGEST = 120;
/** A number before the words makes an amount of them ("over 2 mio. kr."), unless it is a year or ends a day. */
const COUNTED = /(?<![\p{L}\p{N}/-])[\d.,]+ ?$/u;
const ENDS_IN_YEAR = /(?:^|\.)(?:19|20|21)\d\d ?$/;

/** A heading or a title in small letters, as far as it may say a unit. */
export const plainly = (text: string) =>
  text
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[’‘´`]/g, "'")
    .replace(/\s+/g, " ")
    .trim();

function find(plain: string, where: "sure" | "heading" | "title") {
  for (const rule of RULES) {
    const found = rule[where].exec(plain);
    if (found === null) continue;
    const counted = COUNTED.exec(plain.slice(0, found.index))?.[0];
    if (counted === undefined || ENDS_IN_YEAR.test(counted)) return { unit: rule.unit, found };
  }
  return null;
}

/** The unit that the heading of a column of amounts says: "Beløb (t.kr.)", "DKK 1.000", "USD '000", "mio. kr."; else null. */
export function unitOfHeading(heading: string): AmountUnit | null {
  return find(plainly(heading), "heading")?.unit ?? null;
}

/** The unit that a title or a note says, which may speak of other things as well: "Alle beløb i 1.000 kr."; else null. */
export function unitOfTitle(title: string): AmountUnit | null {
  const plain = plainly(title);
  return find(plain, "sure")?.unit ?? find(plain, "title")?.unit ?? null;
}

/** Whether a text is a unit and nothing else, as it stands over or under the headings of amounts. */
export function isUnitAlone(cell: Cell | undefined): boolean {
  if (typeof cell !== "string") return false;
  const plain = plainly(cell);
  return RULES.some(({ alone: words }) => words.test(plain));
}

/** A heading in small letters without the unit that it says: "Beløb (i t.kr.)" is "beløb", "t.kr." is empty. */
export function withoutUnit(heading: string): string {
  const plain = plainly(heading);
  const found = find(plain, "heading")?.found;
  if (found === undefined) return plain;
  const rest = `${plain.slice(0, found.index)}${plain.slice(found.index + found[0].length)}`;
  return rest
    .replace(/[([] ?(?:i|in)? ?(?:hele)? ?\.?[)\]]/, "")
    .replace(/(?:^|[ ,;:/–-]+)(?:(?:i|in|x|×) ?(?:hele)?)?\.?$/, "")
    .trim();
}
