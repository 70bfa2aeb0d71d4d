import type { Workstream } from "../../../sheet/schema";
import { worked, type Cell } from "./cells";
import { isKnown, quoted, when, whenKnown, whenTyped } from "./expressions";
import { HANDLED } from "./places";
import { fixed, moving } from "./references";
import type { WorkbookWords } from "./words";

/** What follows from what one stream handled, by row of its column: minutes, results, and issues resolved in the end. */
export function streamFormulas(stream: Workstream, column: number, words: WorkbookWords): [number, Cell][] {
  const { unknown } = words.common;
  const at = (row: number) => moving(column, row);
  const plain = (formula: string) => worked(formula, "plain");
  const contacts = at(HANDLED.contacts);
  const minutes = when(
    `${contacts}=0`,
    "0",
    whenTyped([[at(HANDLED.handleSeconds), unknown.noHandlingTime]], `${contacts}*${at(HANDLED.handleSeconds)}/60`),
  );
  const cells: [number, Cell][] = [
    [HANDLED.knownContacts, plain(whenTyped([[contacts, unknown.noContacts]], contacts))],
    [HANDLED.contactMinutes, plain(whenTyped([[contacts, unknown.noContacts]], minutes))],
    [HANDLED.agentMinutes, plain(agentMinutes(stream, at, words))],
    [HANDLED.knownDialled, plain(knownDialled(stream, at, words))],
  ];
  if (stream.kind === "inbound") {
    cells.push(
      [HANDLED.results, plain(whenTyped([[contacts, unknown.noCalls]], contacts))],
      [HANDLED.callsPerResolved, plain(callsPerResolved(at, words))],
      [
        HANDLED.resolvedIssues,
        plain(
          whenTyped(
            [[contacts, unknown.noContacts]],
            whenKnown([at(HANDLED.callsPerResolved)], `${contacts}/${at(HANDLED.callsPerResolved)}`),
          ),
        ),
      ],
    );
  } else if (stream.kind === "outbound") {
    const [row, reason] =
      stream.pricedPer === "sale" ? [HANDLED.sales, unknown.noSales] : [HANDLED.leads, unknown.noLeads];
    cells.push([HANDLED.results, plain(whenTyped([[at(row), reason]], at(row)))]);
  }
  return cells;
}

type At = (row: number) => string;

function agentMinutes({ kind }: Workstream, at: At, { common }: WorkbookWords): string {
  const minutes = at(HANDLED.contactMinutes);
  if (kind === "inbound" || kind === "outbound") return minutes;
  const shared = whenTyped(
    [[at(HANDLED.concurrency), common.unknown.noConcurrency]],
    `${minutes}/${at(HANDLED.concurrency)}`,
  );
  return whenKnown([minutes], shared);
}

function knownDialled({ kind }: Workstream, at: At, { common }: WorkbookWords): string {
  const dialled = at(HANDLED.dialled);
  return kind === "outbound"
    ? whenTyped([[dialled, common.unknown.noDialled]], dialled)
    : quoted(common.unknown.noOutbound);
}

/** By the repeat-call model that is named: 1 / r, with some giving up still 1 / r, or 1 + (1 - r) m. */
function callsPerResolved(at: At, { workbook, common }: WorkbookWords): string {
  const { unknown } = common;
  const { models } = workbook.handled;
  const resolved = at(HANDLED.resolvedFirstTime);
  const model = fixed(2, HANDLED.model);
  const further = fixed(2, HANDLED.callsPerUnresolved);
  const onceInTheEnd = when(`${resolved}>0`, `1/${resolved}`, quoted(unknown.neverResolved));
  const lacksGiveUp = `AND(${model}=${quoted(models.giveUp)},NOT(${isKnown(fixed(2, HANDLED.giveUpShare))}))`;
  const byModel = when(
    `${model}=${quoted(models.multiplier)}`,
    whenTyped([[further, unknown.noCallsPerUnresolved]], `1+(1-${resolved})*${further}`),
    when(lacksGiveUp, quoted(unknown.noGiveUpShare), onceInTheEnd),
  );
  return whenTyped([[resolved, unknown.noResolvedFirstTime]], byModel);
}
