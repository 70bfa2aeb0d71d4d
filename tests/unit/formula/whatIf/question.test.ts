import { describe, expect, it } from "vitest";
import type { Driver } from "../../../../src/formula/whatIf/driver";
import { driversOf } from "../../../../src/formula/whatIf/drivers";
import {
  countOf,
  figureOf,
  pricedWhere,
  questionOf,
  sheetWhere,
  teamAnswer,
  type TeamAnswer,
} from "../../../../src/formula/whatIf/question";
import { boundsAt } from "../../../../src/sheet/boundsAt";
import { linkedOffice, office } from "../../../support/plannedSheets";
import { chatStream, inboundStream, sheetWith } from "../../../support/sheetWith";

const asked = (agentsFollow: boolean, realisedShare: number | null) =>
  questionOf({ sheet: { ...office, whatIf: { ...office.whatIf, agentsFollow, realisedShare } }, headline: "perCall" });

function secondsDriver(): Driver {
  const found = driversOf(office, boundsAt).find(({ id }) => id.kind === "handlingTime");
  if (found === undefined) throw new Error("no handling time");
  return found;
}

describe("a question", () => {
  it("has the team do what the sheet says: held, following with a share of a fall, or what the plan needs", () => {
    expect(asked(false, 0.5).team).toEqual({ kind: "held" });
    expect(asked(true, 0.5).team).toEqual({ kind: "follows", realisedShare: 0.5 });
    expect(asked(true, null).team).toEqual({ kind: "follows", realisedShare: 0 });
    expect(questionOf({ sheet: linkedOffice, headline: "perCall" }).team).toEqual({ kind: "needed" });
  });

  it("is answered with the team held, whatever is unknown, and with one that stays where it cannot follow", () => {
    const unknown = { ...office, team: { ...office.team, agents: null } };
    expect(teamAnswer({ sheet: unknown, headline: "perCall", team: { kind: "held" } })).toEqual({ kind: "held" });
    const follows = { kind: "follows", realisedShare: 1 } as const;
    expect(teamAnswer({ sheet: office, headline: "perCall", team: follows })).toEqual(follows);
    expect(teamAnswer({ sheet: unknown, headline: "perCall", team: follows })).toEqual({
      kind: "stays",
      reason: "noAgents",
    });
  });
});

describe("the sheet where a driver has a value", () => {
  const question = () => asked(true, 0.5);
  const agentsAt = (team: TeamAnswer, seconds: number, driver = secondsDriver()) =>
    sheetWhere(question(), team, driver, seconds)?.team.agents;

  it("has the agents that follow, half of a fall and all of a growth", () => {
    const follows = teamAnswer(question());
    expect(agentsAt(follows, 90)).toBeCloseTo(7.5, 12);
    expect(agentsAt(follows, 270)).toBeCloseTo(15, 12);
    expect(agentsAt({ kind: "held" }, 90)).toBe(10);
    expect(agentsAt({ kind: "stays", reason: "noAgents" }, 90)).toBe(10);
  });

  it("has today's where what the driver has priced brings its own, and is what is priced where nothing does", () => {
    const follows = teamAnswer(question());
    const priced: Driver = { ...secondsDriver(), priced: (written) => ({ ...written, title: "priced" }) };
    expect(agentsAt(follows, 90, priced)).toBe(10);
    expect(pricedWhere(question(), follows, priced, 90)?.title).toBe("priced");
    expect(pricedWhere(question(), follows, secondsDriver(), 90)).toEqual(
      sheetWhere(question(), follows, secondsDriver(), 90),
    );
  });

  it("is none where no sheet can say so", () => {
    const none: Driver = { ...secondsDriver(), write: () => null };
    expect(sheetWhere(question(), teamAnswer(question()), none, 90)).toBeNull();
    expect(pricedWhere(question(), { kind: "held" }, { ...none, priced: (written) => written }, 90)).toBeNull();
  });
});

describe("a figure and its count", () => {
  it("are of the headline that is asked for, or a reason for want of its streams", () => {
    expect(figureOf(office, "perCall")).toEqual({ ok: true, value: 160_000 / 3_800 });
    expect(countOf(office, "perCall")).toEqual({ ok: true, value: 3_800 });
    const reasons = { perCall: "noCalls", perSale: "noSales", perLead: "noLeads" } as const;
    const chats = sheetWith({ work: [chatStream()] });
    for (const headline of ["perCall", "perSale", "perLead"] as const) {
      expect(figureOf(chats, headline)).toEqual({ ok: false, error: reasons[headline] });
      expect(countOf(chats, headline)).toEqual({ ok: false, error: reasons[headline] });
    }
    expect(countOf(sheetWith({ work: [inboundStream({ handled: 7 })] }), "perCall")).toEqual({ ok: true, value: 7 });
  });
});
