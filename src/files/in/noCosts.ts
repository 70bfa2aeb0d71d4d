/** What comes in, and what is left after costs: rows of a statement that are none. */
const INCOME = new RegExp(
  `^(?:total (?:for )?)?(?:${[
    "\\p{L}*omsætning(?:[,:(].*)?",
    "(?:\\p{L}+ )?\\p{L}*indtægt(?:er)?(?:[,:(].*)?",
    "(?:sales |service |product |subscription |other )?revenues?(?:[,:(].*)?",
    "(?:net|gross|product|service) sales|turnover",
    "(?:ordinary |operating |other |interest )?income",
  ].join("|")})(?: (?:i alt|total))?:?$`,
  "u",
);
/** Over rows these words can name a department, and "Salg og marketing" is a cost. */
const SALES =
  /^(?:(?:eksport|vare)?salg(?: i alt)?|salg,? (?:af|til|varer|ydelser|i|indland|udland|danmark|eu|export|eksport|med|uden|m\/|u\/)(?!\p{L}).*)$/u;
const RESULT =
  /^(?:gross (?:profit|margin)|net (?:ordinary |operating |other )?(?:income|profit|loss|earnings|result)|net (?:profit|income) (?:before|after) tax(?:es)?|operating (?:profit|result)|profit (?:before|after) tax(?:es)?|ebitd?a?|(?:brutto|netto|drifts|års|periodens |årets )?resultat(?: (?:før|efter|af) .*)?|(?:periodens |årets )?(?:over|under)skud|brutto(?:fortjeneste|avance|resultat)|dækningsbidrag(?: (?:\d|i{1,3}))?)(?: (?:i alt|total))?:?$/;
const BALANCE =
  /^(?:(?:primo|ultimo)(?:[ -]?(?:saldo|balance))?|(?:åbnings|start|slut)[ -]?(?:saldo|balance)|saldo[ ,](?:primo|ultimo|overført)|overført(?: saldo)?|(?:opening|closing|beginning|ending|starting) balance|balance (?:brought |carried )?forward)(?: .*\d.*)?:?$/;
/** An account number before a name is no part of it. */
const NUMBER = /^\d[\d.\-–]*[ ,:]+(?=\p{L})/u;

const plainly = (text: string) => text.toLowerCase().replace(/\s+/g, " ").trim().replace(NUMBER, "");

/** Whether a row by its name is income, a result or a balance, and so no cost: "Omsætning", "Gross profit", "Primo saldo". */
export function isNoCost(name: string): boolean {
  const plain = plainly(name);
  return INCOME.test(plain) || SALES.test(plain) || RESULT.test(plain) || BALANCE.test(plain);
}

/** Whether a heading over rows says that they are income. */
export function isIncomeHeading(section: string): boolean {
  return INCOME.test(plainly(section));
}
