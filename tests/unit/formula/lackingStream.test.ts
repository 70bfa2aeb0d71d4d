import { describe, expect, it } from "vitest";
import { lackingStream } from "../../../src/formula/lackingStream";
import { chatStream, inboundStream, sheetWith } from "../../support/sheetWith";

describe("the workstream that a reason is about", () => {
  const sheet = sheetWith({ work: [inboundStream({ handleSeconds: 60 }), chatStream({ handleSeconds: null })] });

  it("is the one that lacks the entry, whichever was asked about", () => {
    expect(lackingStream("noHandlingTime", sheet, [])?.id).toBe("chat");
    expect(lackingStream("noHandlingTime", sheet, ["in"])?.id).toBe("chat");
  });

  it("is the one that was asked about where it lacks the entry, too", () => {
    const both = sheetWith({ work: [inboundStream(), chatStream()] });
    expect(lackingStream("noHandlingTime", both, ["chat"])?.id).toBe("chat");
    expect(lackingStream("noHandlingTime", both, ["in"])?.id).toBe("in");
  });

  it("goes without saying in a sheet of one, for the team, and for a count of zero", () => {
    expect(lackingStream("noHandlingTime", sheetWith(), ["in"])).toBeNull();
    expect(lackingStream("noAgents", sheet, ["in"])).toBeNull();
    const idle = sheetWith({ work: [inboundStream({ handled: 0 }), chatStream()] });
    expect(lackingStream("zeroCalls", idle, ["in"])).toBeNull();
  });
});
