/** What comes in, and what is left after costs: rows of a statement that are none. */
const INCOME =
  /^(?:total (?:for )?)?(?:(?:netto)?omsætning|(?:salgs|drifts|øvrige |andre )?indtægter|(?:sales )?revenues?|net sales|(?:ordinary |operating |other )?income)(?: (?:i alt|total))?:?$/;
const RESULT =
  /^(?:gross (?:profit|margin)|net (?:ordinary |operating |other )?(?:income|profit|loss|earnings|result)|net (?:profit|income) (?:before|after) tax(?:es)?|operating (?:profit|result)|profit (?:before|after) tax(?:es)?|ebitd?a?|(?:brutto|netto|drifts|års|periodens |årets )?resultat(?: (?:før|efter) (?:skat|renter|afskrivninger|finansielle poster|ekstraordinære poster).*)?|brutto(?:fortjeneste|avance|resultat)|dækningsbidrag(?: \d)?)(?: (?:i alt|total))?:?$/;
const BALANCE =
  /^(?:(?:primo|ultimo)(?:[ -]?(?:saldo|balance))?|(?:åbnings|start|slut)[ -]?(?:saldo|balance)|saldo[ ,](?:primo|ultimo|overført)|overført(?: saldo)?|(?:opening|closing|beginning|ending|starting) balance|balance (?:brought |carried )?forward)(?: .*\d.*)?:?$/;
/** An account number before a name is no part of it. */
const NUMBER = /^\d[\d.\-–]*[ ,:]+(?=\p{L})/u;

const plainly = (text: string) => text.toLowerCase().replace(/\s+/g, " ").trim().replace(NUMBER, "");

/** Whether a row by its name is income, a result or a balance, and so no cost: "Omsætning", "Gross profit", "Primo saldo". */
export function isNoCost(name: string): boolean {
  const plain = plainly(name);
  return INCOME.test(plain) || RESULT.test(plain) || BALANCE.test(plain);
}

/** Whether a heading over rows says that they are income. */
export function isIncomeHeading(section: string): boolean {
  return INCOME.test(plainly(section));
}
