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
  });
});
