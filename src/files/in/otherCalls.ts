import { cellText, type Table } from "./table";

type Rows = Table["rows"];

/** What a cell of a log says its row to be: a call that comes, or one that went out, stayed inside or was written. */
const COMING =
  /^(?:ind|indgående|indkommende|indkomne|in|inbound|incoming|acd|telefon|telefoni|opkald|kald|tale|phone|voice|call|calls)$/;
const OTHER =
  /^(?:ud|udgående|udgåede|out|outbound|outgoing|intern|interne|internt|internal|chat|e-?mails?|mail|sms|webchat|callback|tilbagering(?:ning)?)$/;
/** Of the cells of such a column, so many say which of them they are. */
const MOST = 0.8;

/**
 * Tells the rows of a log that are no calls that come, by a column that says of nearly every row which it is: a direction, or
 * a channel. None is one where no column does.
 */
export function otherCallsIn(rows: Rows): (cells: Rows[number]) => boolean {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) => {
    const said = rows.map((cells) => wordOf(cells, column)).filter((word) => word !== "");
    const other = said.filter((word) => OTHER.test(word)).length;
    // headings, titles and totals say something else
    return other > 0 && other + said.filter((word) => COMING.test(word)).length >= MOST * Math.max(1, said.length - 2);
  });
  return (cells) => columns.some((column) => OTHER.test(wordOf(cells, column)));
}

function wordOf(cells: Rows[number], column: number): string {
  return cellText(cells[column]).slice(0, 30).toLowerCase();
}
