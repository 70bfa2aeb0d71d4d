import { describe, expect, it } from "vitest";
import { named } from "../../../../src/sheet/edits/named";
import { chatStream, line } from "../../../support/sheetWith";

describe("a name that was typed", () => {
  it("is that of a line or a workstream, the rest of which stays as it is", () => {
    expect(named("Rent")(line({ name: "Old" }))).toEqual(line({ name: "Rent" }));
    expect(named("Web chat ")(chatStream())).toEqual(chatStream({ name: "Web chat " }));
  });

  it("holds no hidden characters and at most 120 others, an emoji counting as one", () => {
    expect(named("Lei\u202ee\u0000")(line()).name).toBe("Leie");
    expect(named("🎧".repeat(121))(line()).name).toBe("🎧".repeat(120));
  });
});
