import { describe, expect, it } from "vitest";
import { afterColon } from "../../../src/i18n/afterColon";

describe("a sentence after what it is said of", () => {
  it("goes on in small letters and keeps the name as it is", () => {
    expect(afterColon("Chat", "Behandlingstiden mangler.")).toBe("Chat: behandlingstiden mangler.");
    expect(afterColon("e-mail EU", "The weight is missing.")).toBe("e-mail EU: the weight is missing.");
    expect(afterColon("Chat", "")).toBe("Chat: ");
  });
});
