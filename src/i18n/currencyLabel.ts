import type { Language } from "./language";
import { numberFormat } from "./numberFormats";

const DOLLARS = ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN"];

// What people write before or after an amount, in lower case and without a closing point; codes come from Unicode's list.
const LABELS = new Map<string, readonly string[]>([
  ["kr", ["DKK", "SEK", "NOK", "ISK"]],
  ["kroner", ["DKK", "NOK"]],
  ["$", DOLLARS],
  ["us$", ["USD"]],
  ["ca$", ["CAD"]],
  ["c$", ["CAD"]],
  ["a$", ["AUD"]],
  ["au$", ["AUD"]],
  ["nz$", ["NZD"]],
  ["hk$", ["HKD"]],
  ["€", ["EUR"]],
  ["euro", ["EUR"]],
  ["£", ["GBP"]],
  ["¥", ["JPY", "CNY"]],
  ["jp¥", ["JPY"]],
  ["cn¥", ["CNY"]],
  ["zł", ["PLN"]],
  ["₹", ["INR"]],
]);

/**
 * The currencies that a written label can mean ("kr." and "$" mean several); none for a text that is no such label.
 * The sign with which the language prints `expected` always counts, so that whatever the app shows can be pasted back.
 */
export function currenciesNamed(label: string, language: Language, expected?: string): readonly string[] {
  const name = label.toLowerCase().replace(/\.$/, "");
  const listed = LABELS.get(name) ?? (isCurrencyCode(name) ? [name.toUpperCase()] : []);
  if (expected === undefined || listed.includes(expected)) return listed;
  return name === printedSign(expected, language) || name === expected.toLowerCase() ? [expected, ...listed] : listed;
}

function printedSign(currency: string, language: Language): string | undefined {
  const parts = numberFormat(language, { style: "currency", currency }).formatToParts(1);
  const sign = parts.find((part) => part.type === "currency")?.value;
  return sign?.toLowerCase().replace(/\.$/, "");
}

let codes: ReadonlySet<string> | undefined;

function isCurrencyCode(name: string): boolean {
  if (!/^[a-z]{3}$/.test(name)) return false;
  codes ??= new Set(Intl.supportedValuesOf("currency"));
  return codes.has(name.toUpperCase());
}
