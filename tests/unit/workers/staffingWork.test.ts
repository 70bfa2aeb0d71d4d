import { describe, expect, it } from "vitest";
import { neededTeam } from "../../../src/formula/staffing/neededTeam";
import { teamService } from "../../../src/formula/staffing/teamService";
import type { CostSheet } from "../../../src/sheet/schema";
import { planOf } from "../../../src/sheet/staffingStart";
import { staffingWork, type StaffingAnswer } from "../../../src/workers/staffingWork";
import { stepwise } from "../../../src/workers/stepwise";
import { halfHour, halfHourPlan, office } from "../../support/plannedSheets";

function answerOf(sheet: CostSheet): StaffingAnswer {
  const work = stepwise(staffingWork)({ sheet });
  while (!work.isDone()) work.step();
  return work.result();
}

describe("the staffing of a sheet, worked out beside the page", () => {
  it("says need, service and 60 priced levels, as plain data that can be sent", () => {
    const answer = answerOf(office);
    expect(structuredClone(answer)).toEqual(answer);
    expect(answer.need).toEqual(neededTeam(office, planOf(office)));
    expect(answer.frontier.ok && answer.frontier.value.frontier.points).toHaveLength(60);
  });

  it("takes the service of the team from the curve, where it is the same as alone", () => {
    const { team } = answerOf(office);
    const alone = teamService(office, planOf(office));
    expect(team.ok && alone.ok && team.value.service).toMatchObject((alone.ok && alone.value.service) || {});
  });

  it("says what the team gives also where the sheet has no cost that could be drawn", () => {
    const { frontier, team } = answerOf({ ...halfHour, costs: [], team: { ...halfHour.team, agents: null } });
    expect(team).toEqual({ ok: false, error: "noAgents" });
    expect(frontier).toEqual({ ok: false, error: "noCost" });
  });

  it("turns the model round for the other need", () => {
    const ofModel = (model: "erlangA" | "erlangC") => {
      const { need, otherModel } = answerOf({ ...halfHour, staffing: { ...halfHourPlan, model } });
      return [need, otherModel].map((part) => (part.ok ? part.value.need.staffedHours : part.error));
    };
    expect(ofModel("erlangA")).toEqual([6.5, 7]);
    expect(ofModel("erlangC")).toEqual([7, 6.5]);
  });

  it("holds the need against the agents that were typed, while the sheet has the need", () => {
    const linked = { ...halfHour, staffing: { ...halfHourPlan, link: { typedAgents: 11 } } };
    const { need } = answerOf(linked);
    expect(need.ok && need.value.surplus).toMatchObject({ agents: -2, total: -200 });
  });

  it("goes on in steps, so that a newer question is heard", () => {
    const work = stepwise(staffingWork)({ sheet: office });
    const parts: number[] = [];
    while (!work.isDone()) {
      work.step();
      parts.push(work.partial());
    }
    expect(new Set(parts).size).toBeGreaterThan(2);
    expect(parts.toSorted((one, other) => one - other)).toEqual(parts);
  });
});
