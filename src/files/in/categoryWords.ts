import type { Category } from "../../sheet/schema";

/**
 * Words by which a cost is known, Danish and English, the tellingest category first: the pay of a team leader is
 * management, a telephone subscription telephony. A word with a dash in front stands anywhere in a longer one
 * ("kontorhusleje"), one with a dash behind begins one ("lønninger"), all others stand alone ("el"). A low line stands for a
 * space.
 */
const WORDS: readonly (readonly [Category, string])[] = [
  [
    "recruitmentTraining",
    "-rekrutter- -kursus- -kurser- -uddannelse- -oplæring- -efteruddannelse- jobannonce- stillingsannonce- onboarding " +
      "recruit- training trainings hiring course courses learning",
  ],
  [
    "benefits",
    "-pension- -feriepenge- -ferietillæg- -feriegodtgørelse- -personalegode- -fritvalg- atp -atp-bidrag aub barsel- " +
      "-sundhedsforsikring- -arbejdsskade- -lønsumsafgift- -kantine- -personaleforening- benefit benefits -insurance " +
      "401k 401(k) payroll tax taxes social fica futa suta healthcare medical dental vacation holiday bonus-pension",
  ],
  [
    "management",
    "-leder -ledere -lederløn- -ledelse- teamleder- -chef -chefer- -administration- -bemandingsplan- planlægger- " +
      "kvalitetsmåling- management manager managers supervisor supervisors supervision leader leaders leadership director " +
      "workforce wfm admin administrative overhead",
  ],
  [
    "telephony",
    "-telefoni- -telefon- tele teleudgift- teleselskab- telekommunikation- -samtaleminut- -taletid- -opkaldsafgift- sip siptrunk- trunk " +
      "trunks voip telephony telephone telephones telecom telecoms telecommunication- phone phones toll carrier minutes",
  ],
  [
    "hardware",
    "-hardware- -headset- pc pc'er pcer computer- -udstyr- -skærm -skærme -inventar- laptop- equipment headphones monitor " +
      "monitors furniture",
  ],
  ["rent", "-husleje- -lokale- leje -leasing-lokaler- rent rents rental lease premises office_space"],
  [
    "utilities",
    "el elforbrug elregning elafgift -elektricitet- strøm vand varme -fjernvarme- -vandforbrug- -varmeforbrug- " +
      "forsyning- power electric electricity water heating heat gas utility utilities energy energi",
  ],
  [
    "software",
    "-software- -abonnement- microsoft office_365 -it-drift- saas cloud hosting crm subscription subscriptions helpdesk- zendesk salesforce-",
  ],
  ["agentLicences", "-licens- licence licences license licenses licensing seats"],
  [
    "wages",
    "løn løn- -løn -lønninger- -timeløn- -gage -gager- -vikar- -overarbejde- -overtid- wage wages salary salaries pay payroll " +
      "overtime temps temp",
  ],
];

/** Said of the user of software, it makes a licence of it. */
const LICENCE_USER = /agent|medarbejder|bruger|user|seat|plads/;
const LICENCE = /licens|licence|license/;

const RULES = WORDS.map(([category, words]) => [category, ruleOf(words.split(" "))] as const);

/** What a cost is for by what it is called; null where no word is known. */
export function categoryOf(text: string): Category | null {
  const plain = text.toLowerCase();
  if (LICENCE.test(plain) && LICENCE_USER.test(plain)) return "agentLicences";
  return RULES.find(([, rule]) => rule.test(plain))?.[0] ?? null;
}

function ruleOf(words: readonly string[]): RegExp {
  const parts = words.map((word) => {
    const before = word.startsWith("-") ? "" : "(?<![\\p{L}\\p{N}])";
    const after = word.endsWith("-") ? "" : "(?![\\p{L}\\p{N}])";
    const bare = word.replace(/^-|-$/g, "");
    return before + bare.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("_", "\\s+") + after;
  });
  return new RegExp(parts.join("|"), "u");
}
