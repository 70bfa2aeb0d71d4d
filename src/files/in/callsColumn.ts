/** Headings in which a word that would rule them out belongs to a count: "No. of calls", "Phone calls", "Calls per hour". */
const PLAINER: readonly (readonly [RegExp, string])[] = [
  [/(?:\bnumber|\bno\.?|\bnr\.?|#)\s*of\b/g, "count of"],
  [/\b(?:tele)?phone\s*calls\b/g, "calls"],
  [/telefonopkald/g, "opkald"],
  [
    /(?:\bpr\.?|\bper|\/)\s*(?:(?:\d+|halv|halve|half|quarter)[\s-]*)?(?:min|minut|minutter|minutes|time|halvtime|hour|kvarter|interval|dag|day)\b.*/g,
    "",
  ],
];

/** Words of what is no count of calls that come: who, how long, how many per cent, which ones were lost or went out. */
const OTHER_THINGS =
  /(?:id|ids|nr|nummer|numre|numbers?)$|^(?:no|ani|cli|dnis|kode|codes?|types?|time|timer|hours?|aht|asa|sla?|pct|ikke|not)$|%|phone|telefon|tlf|mobil|varighed|duration|længde|length|^sek|^sec|sekund|second|^min|minut|agent|medarbejder|vent|wait|procent|percent|andel|share|^rate|^aban|^tabte?$|lost|missed|mistede?|opgiv|ubesvar|unanswer|udgå|outbound|outgoing|årsag|reason|mail$|^mails?$|^chats?$|^sms$|viderestil|overfør|omstil|transfer|callback|tilbagering|^intern|flow|^extn?$|^ud$|^out$|^pos$|^hung$|^hang|^lagt$|dequeued|afvis|afbrudt|reject|blocked|blokered|^inden$|within|forecast|prognose|forvent|expected|budget|^mål$|^target$|^plan|afvig|variance|^diff/;

/** What a word of a heading says of its column, the best to count arriving calls by first. */
const KINDS = [
  /^(?:offer|offers|offered|entered|presented|tilbudte?|indkomne|indkommet|indkommende|indgående|indgåede|ankomne|inbound|incoming|modtaget|modtagne|received|arrivals|arrived)$/,
  /^(?:antal|(?:calls?)?counts?|opkaldsantal|volume|volumen|quantity|qty)$/,
  /(?:kald|kaldene|calls|contacts|kontakter|henvendelser|samtaler)$/,
] as const;
const ANSWERED = /^(?:besvarede?|besvaret|answer|answers|answered|handled|håndterede?|håndteret)$/;
const LONGEST_HEADING = 60;

/**
 * How well a heading says that its column counts calls, 0 being the best: those that come, any count, calls by their bare
 * name, those answered. Null for one that does not say so, and for ids, phone numbers and durations whatever else it says.
 */
export function callsRank(heading: string): number | null {
  const spaced = heading
    .slice(0, LONGEST_HEADING)
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase();
  const plain = PLAINER.reduce((text, [from, to]) => text.replace(from, to), spaced);
  const words = plain.split(/[^\p{L}\p{N}%]+/u).filter((word) => word !== "");
  if (words.some((word) => OTHER_THINGS.test(word))) return null;
  if (words.some((word) => ANSWERED.test(word))) return KINDS.length;
  const rank = KINDS.findIndex((kind) => words.some((word) => kind.test(word)));
  return rank < 0 ? null : rank;
}

/**
 * Which of the columns of numbers holds the calls: the one whose heading says so best, or, where no heading stands above it,
 * the only one. Null where none is, or more than one could be.
 */
export function callsColumn(numeric: readonly number[], headingOf: (column: number) => string): number | null {
  const ranked = numeric.flatMap((column) => {
    const rank = callsRank(headingOf(column));
    return rank === null ? [] : [{ column, rank }];
  });
  const [best] = ranked.toSorted((a, b) => a.rank - b.rank);
  if (best !== undefined) return best.column;
  const [only, ...others] = numeric;
  return only !== undefined && others.length === 0 && headingOf(only) === "" ? only : null;
}
