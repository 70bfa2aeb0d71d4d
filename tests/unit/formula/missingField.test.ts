import { describe, expect, it } from "vitest";
import { missingEntry, missingField } from "../../../src/formula/missingField";
import { chatStream, inboundStream, outboundStream, sheetWith } from "../../support/sheetWith";

describe("the entry that a missing figure waits for", () => {
  const streamOf = (...asked: Parameters<typeof missingEntry>) => missingEntry(...asked)?.stream?.id;

  it("is looked for in the workstreams concerned, then in the others", () => {
    const sheet = sheetWith({ work: [inboundStream({ handled: null }), chatStream({ handled: null })] });
    expect(missingField("noContacts", sheet, ["chat"])).toBe("work-chat-handled");
    expect(missingField("noContacts", sheet, [])).toBe("work-in-handled");
    expect(streamOf("noContacts", sheet, ["chat"])).toBe("chat");
    const known = sheetWith({ work: [inboundStream(), outboundStream({ reached: null })] });
    expect(missingField("noContacts", known, ["in"])).toBe("work-out-reached");
  });

  it("is a handling time only where there are contacts to last", () => {
    const work = [inboundStream({ handled: 0 }), outboundStream({ handleSeconds: 0 }), chatStream()];
    expect(missingField("noHandlingTime", sheetWith({ work }), ["in"])).toBe("work-chat-handleSeconds");
    expect(missingField("zeroMinutes", sheetWith({ work }), ["out"])).toBe("work-out-handleSeconds");
  });

  it("is how many at once where the time is known", () => {
    const work = [inboundStream({ handleSeconds: 60 }), chatStream({ handleSeconds: 60, concurrency: null })];
    expect(missingEntry("noConcurrency", sheetWith({ work }), ["in"])).toMatchObject({
      fieldId: "work-chat-concurrency",
      stream: { id: "chat" },
    });
    const both = [chatStream({ id: "a", handleSeconds: 60, concurrency: null }), chatStream({ id: "b" })];
    expect(missingField("noHandlingTime", sheetWith({ work: both }), [])).toBe("work-b-handleSeconds");
    expect(missingField("noConcurrency", sheetWith({ work: both.toReversed() }), [])).toBe("work-a-concurrency");
  });

  it("is a weight of its own where weights are given, else the way of sharing", () => {
    const work = [inboundStream(), chatStream()];
    const weighed = sheetWith({ work, sharing: { by: "weights", weights: { in: 1 } } });
    expect(missingEntry("noWeight", weighed, ["in"])).toMatchObject({ fieldId: "weight-chat", stream: { id: "chat" } });
    expect(missingEntry("allWeightsZero", sheetWith({ work }), [])).toEqual({ fieldId: "sharing-by", stream: null });
  });

  it("belongs to no workstream when it is the team's, and is nowhere when nothing lacks it", () => {
    expect(missingEntry("noAgents", sheetWith(), ["in"])).toEqual({ fieldId: "team-agents", stream: null });
    expect(missingEntry("noSales", sheetWith(), ["in"])).toBeNull();
    expect(missingEntry("noCost", sheetWith(), ["in"])).toBeNull();
  });

  it.each([
    ["noAgents", "team-agents"],
    ["noPaidHours", "team-paidHoursPerWeek"],
    ["noShrinkage", "team-shrinkage"],
    ["noGiveUpShare", "repeat-giveUpShare"],
    ["noCallsPerUnresolved", "repeat-callsPerUnresolved"],
  ] as const)("of %s is %s", (reason, fieldId) => {
    const team = { agents: 0, paidHoursPerWeek: 0, shrinkage: null };
    expect(missingEntry(reason, sheetWith({ team }), ["in"])).toEqual({ fieldId, stream: null });
  });

  it("is whatever leaves no hours: agents, paid hours, or shrinkage that takes them all", () => {
    const field = (agents: number, paidHoursPerWeek: number) =>
      missingField("zeroHours", sheetWith({ team: { agents, paidHoursPerWeek, shrinkage: 1 } }), []);
    expect([field(0, 0), field(8, 0), field(8, 37)]).toEqual([
      "team-agents",
      "team-paidHoursPerWeek",
      "team-shrinkage",
    ]);
  });

  it("is a count that is 0 where one is divided by, and not one that is unknown", () => {
    const work = [inboundStream({ handled: null }), chatStream({ handled: 0 })];
    expect(missingField("zeroCalls", sheetWith({ work }), ["in"])).toBe("work-chat-handled");
    expect(missingField("noCalls", sheetWith({ work }), ["chat"])).toBe("work-in-handled");
  });

  it.each([
    ["Sales", "sales", { sales: 7 }, { sales: null }, { sales: 0 }],
    ["Leads", "leads", { leads: 7 }, { leads: null }, { leads: 0 }],
  ] as const)("of no%s is in the first outbound stream without any", (reason, entry, some, unknown, none) => {
    const streams = [outboundStream({ id: "a", ...some }), outboundStream({ id: "b", ...unknown })];
    const noneYet = [inboundStream(), ...streams, outboundStream({ id: "c", ...none })];
    expect(missingField(`no${reason}`, sheetWith({ work: noneYet }), [])).toBe(`work-b-${entry}`);
    expect(missingField(`zero${reason}`, sheetWith({ work: noneYet }), ["a", "c"])).toBe(`work-c-${entry}`);
    expect(missingField(`no${reason}`, sheetWith({ work: [inboundStream(), ...streams.slice(0, 1)] }), [])).toBeNull();
  });

  it("is the part resolved at once of calls that come in, unknown or nothing", () => {
    const work = [
      chatStream(),
      inboundStream({ id: "a", resolvedFirstTime: 0.7 }),
      inboundStream({ id: "b", resolvedFirstTime: 0 }),
      inboundStream({ id: "c" }),
    ];
    expect(missingField("neverResolved", sheetWith({ work }), [])).toBe("work-b-resolvedFirstTime");
    expect(missingField("noResolvedFirstTime", sheetWith({ work }), ["c"])).toBe("work-c-resolvedFirstTime");
    expect(missingField("neverResolved", sheetWith({ work: work.slice(0, 2) }), [])).toBeNull();
  });

  it("is a handling time that is unknown or nothing where no minutes come together", () => {
    const work = [inboundStream({ handleSeconds: 60 }), chatStream()];
    expect(missingField("zeroMinutes", sheetWith({ work }), ["in"])).toBe("work-chat-handleSeconds");
  });

  it("is the first weight where every stream has one", () => {
    const work = [inboundStream(), chatStream()];
    const sharing = { by: "weights", weights: { in: 0, chat: 0 } } as const;
    expect(missingField("allWeightsZero", sheetWith({ work, sharing }), ["chat"])).toBe("weight-in");
  });
});
