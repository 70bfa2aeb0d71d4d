/** Words of a heading of times of day: "Tid", "Klokkeslæt", "Start time", "Half hour". */
const TIMES =
  /^(?:tid|tidspunkt|tidsrum|tidsinterval|klokkeslæt|klokken|kl|interval|time|hour|halvtime|kvarter|start|starttid|starttidspunkt|ankomsttid|begin|begins|began|from|fra|slot)$/;
/** Words by which it is one whatever else is said of it: "Interval (pr. 30 min.)". */
const INTERVALS = /^(?:interval|tidsrum|tidsinterval)$/;
const STARTS = /^(?:start|starttid|begin|begins|from|fra)$/;
/** Words of how long something took: "Gns. taletid", "Avg handle time", "Tid i kø". */
const DURATIONS =
  /^(?:median|max|maks|maximum|maksimum|minimum|longest|længste|aht|att|asa|acw|acd|wrap|sum|total|samlet|alt|pr|per|talk|talking|wait|waiting|handle|handling|hold|queue|kø|ring|ringing|idle|pause|login|logged|ivr|speed|answer|answered|delay|elapsed|sl|sla)$|varighed|duration|længde|length|(?:ings|vente|tale|svar|samtale|kø|pause|ringe|login|hold)tid$/;
const MEANS = /^(?:gns|gnsn|avg|average|mean)$|gennemsnit/;
/** Words of when something was over. */
const ENDS = /^(?:end|ended|ends|slut|sluttid|sluttidspunkt|afsluttet|finished|until|til|stop)$/;

/**
 * How well a heading says that its column holds times of day, or of calls that came: 0 where it says so, 1 where it says
 * neither, null where it says that they are durations or ends: "Gns. taletid", "AHT", "Slut".
 */
export function timeRank(heading: string): 0 | 1 | null {
  const words = heading
    .slice(0, 60)
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  const has = (kind: RegExp) => words.some((word) => kind.test(word));
  if (has(MEANS) || (has(ENDS) && !has(STARTS))) return null;
  if (has(DURATIONS) && !has(INTERVALS)) return null;
  return has(TIMES) ? 0 : 1;
}
