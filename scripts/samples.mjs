import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import writeXlsxFile from "write-excel-file/node";
import { ROOT } from "./run.mjs";

/** Writes the sample ledgers that tests bring in: invented centres in the shape of common exports. */
const FOLDER = join(ROOT, "tests/samples");

/** @type {readonly (readonly [string, string, number, string])[]} Account, name, amount in kroner, currency. */
const DANISH = [
  ["2210", "Løn, kundeservice", 862_500, "DKK"],
  ["2215", "Overarbejde og vikarer", 38_214.5, "DKK"],
  ["2230", "Arbejdsgiverpension", 77_625, "DKK"],
  ["2240", "ATP og Barsel.dk", 7_762.25, "DKK"],
  ["2250", "Rekruttering", 18_400, "DKK"],
  ["2255", "Kurser og oplæring", 12_350.75, "DKK"],
  ["2310", "Løn, teamledere", 92_000, "DKK"],
  ["3110", "Licenser, agentplatform", 2_225, "USD"],
  ["3120", "Softwareabonnementer", 14_990, "DKK"],
  ["3210", "Telefoni og samtaleminutter", 27_845.6, "DKK"],
  ["3220", "Kreditnota, teleselskab", -1_250, "DKK"],
  ["3310", "Headset og pc-udstyr", 6_480, "DKK"],
  ["4110", "Husleje", 45_000, "DKK"],
  ["4120", "El", 5_210.4, "DKK"],
  ["4125", "Vand og varme", 3_120, "DKK"],
  ["5110", "Kontorartikler", 1_874.3, "DKK"],
];

const totalOf = (/** @type {readonly (readonly [string, string, number, string])[]} */ rows) =>
  rows.reduce((sum, [, , amount]) => sum + amount, 0);
const inDanish = (/** @type {number} */ amount) =>
  amount.toLocaleString("da-DK", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** @type {(text: string) => Buffer} Of the letters used here, Windows-1252 has the same codes as Latin-1. */
const windows1252 = (text) => Buffer.from(text, "latin1");

const STAFF = DANISH.slice(0, 7);
const OTHER = DANISH.slice(7);
/** @param {readonly (readonly [string, string, number, string])[]} rows */
const danishLines = (rows) =>
  rows.map(([account, name, amount, currency]) => `${account};"${name}";31-01-2026;${inDanish(amount)};${currency}`);
const danishCsv = [
  "Saldobalance, Nordlys Kundeservice ApS",
  "",
  "Konto;Kontonavn;Dato;Beløb;Valuta",
  ";Personale;;;",
  ...danishLines(STAFF),
  `;Personale i alt;;${inDanish(totalOf(STAFF))};DKK`,
  "",
  ";Drift;;;",
  ...danishLines(OTHER),
  `;I alt;;${inDanish(totalOf(DANISH))};DKK`,
  "",
].join("\r\n");

const head = (/** @type {string[]} */ ...titles) =>
  titles.map((value) => ({ value, fontWeight: /** @type {const} */ ("bold") }));
const danishSheet = [
  [{ value: "Saldobalance, Nordlys Kundeservice ApS" }],
  [],
  head("Konto", "Kontonavn", "Dato", "Beløb", "Valuta"),
  ...DANISH.map(([account, name, amount, currency]) => [
    { value: account },
    { value: name },
    { value: new Date(Date.UTC(2026, 0, 31)), format: "dd-mm-yyyy" },
    { value: amount, format: "#,##0.00" },
    { value: currency },
  ]),
  [{ value: "" }, { value: "I alt" }, { value: "" }, { value: totalOf(DANISH), format: "#,##0.00" }, { value: "DKK" }],
];

/** @type {readonly (readonly [string, string, number])[]} Account, date, amount in dollars. */
const AMERICAN = [
  ["Wages - Agents", "01/31/2026", 118_400],
  ["Payroll Taxes", "01/31/2026", 9_057.6],
  ["Health Insurance", "01/31/2026", 14_250],
  ["Supervisor Salaries", "01/31/2026", 16_500],
  ["Recruiting", "01/15/2026", 2_980.25],
  ["Agent Training", "01/20/2026", 1_450],
  ["Agent Seat Licenses", "01/02/2026", 6_240],
  ["CRM Subscription", "01/02/2026", 3_125],
  ["Telephone & Toll-Free", "01/31/2026", 5_812.43],
  ["Telecom credit", "01/31/2026", -312.43],
  ["Headsets", "01/12/2026", 1_099.95],
  ["Office Rent", "01/01/2026", 9_800],
  ["Electric Power", "01/31/2026", 1_204.18],
  ["Postage, misc.", "01/28/2026", 86.4],
];
const inDollars = (/** @type {number} */ amount) => {
  const size = Math.abs(amount).toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return `"${amount < 0 ? `($${size})` : `$${size}`}"`;
};
const americanCsv = [
  "Date,Account,Memo,Amount",
  ...AMERICAN.map(([account, date, amount]) => `${date},"${account}","January 2026",${inDollars(amount)}`),
  `,Total,,${inDollars(AMERICAN.reduce((sum, [, , amount]) => sum + amount, 0))}`,
  "",
].join("\n");

/** @type {readonly (readonly [string, readonly [number, number, number]])[]} */
const BY_MONTH = [
  ["Wages", [118_400, 112_950, 121_300]],
  ["Benefits", [23_307.6, 22_240.15, 23_912]],
  ["Rent", [9_800, 9_800, 9_800]],
  ["Licenses", [6_240, 6_240, 6_500]],
  ["Telephony", [5_500, 5_230.5, 5_744.25]],
  ["Utilities", [1_204.18, 1_180.02, 1_066.4]],
];
const americanSheet = [
  head("Account", "Jan 2026", "Feb 2026", "Mar 2026", "Total"),
  ...BY_MONTH.map(([account, amounts]) => [
    { value: account },
    ...amounts.map((value) => ({ value, format: "#,##0.00" })),
    { value: amounts.reduce((sum, amount) => sum + amount, 0), format: "#,##0.00" },
  ]),
  [
    { value: "Total" },
    ...[0, 1, 2].map((at) => ({
      value: BY_MONTH.reduce((sum, [, amounts]) => sum + (amounts[at] ?? 0), 0),
      format: "#,##0.00",
    })),
    { value: BY_MONTH.reduce((sum, [, amounts]) => sum + amounts.reduce((part, amount) => part + amount, 0), 0) },
  ],
];

await writeFile(join(FOLDER, "danish-ledger.csv"), windows1252(danishCsv));
await writeFile(join(FOLDER, "american-ledger.csv"), americanCsv);
await writeXlsxFile(danishSheet, { sheet: "Saldobalance" }).toFile(join(FOLDER, "danish-ledger.xlsx"));
await writeXlsxFile(americanSheet, { sheet: "P&L by month" }).toFile(join(FOLDER, "american-months.xlsx"));
