import { configure, renderHook, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import { describe, expect, it } from "vitest";
import { Costs } from "../../src/features/costs/Costs";
// loaded ahead, as the page does, so that they are there at once
import "../../src/features/handled/AftermathNotice";
import "../../src/features/handled/Workstreams";
import { Handled } from "../../src/features/handled/Handled";
import { Sharing } from "../../src/features/sharing/Sharing";
import type { Language } from "../../src/i18n/language";
import { resources as da } from "../../src/i18n/languages/da";
import { resources as en } from "../../src/i18n/languages/en";
import { createI18n } from "../../src/i18n/setUp";
import { useNames } from "../../src/i18n/useNames";
import { CATEGORIES } from "../../src/sheet/limits";
import { chatStream, inboundStream, line, sheetWith } from "../support/sheetWith";
import { renderStage } from "../support/stage";

// what is loaded when it is asked for takes its time on a busy machine
configure({ asyncUtilTimeout: 10_000 });

/** What lines of all categories and a chat are called that have this name. */
function namesFor(name: string, language: Language): string[] {
  const i18n = createI18n(language, language === "da" ? da : en);
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <I18nextProvider i18n={i18n}>{children}</I18nextProvider>
  );
  const { ofLine, ofStream } = renderHook(useNames, { wrapper }).result.current;
  return [...CATEGORIES.map((category) => ofLine({ name, category })), ofStream({ name, kind: "chat" })];
}

const BLANK = {
  nothing: "",
  spaces: "   ",
  "no-break spaces": "\u00a0\u202f",
  "marks that nobody sees": "\u200b\u2060",
};

describe("the name of a line or workstream", () => {
  it.each(Object.entries(BLANK))("is its category or kind when it was given %s", (_, name) => {
    const danish = namesFor(name, "da");
    expect(danish.slice(0, CATEGORIES.length)).toEqual(CATEGORIES.map((category) => da.common.categories[category]));
    expect(danish.at(-1)).toBe(da.common.kinds.chat);
    const english = namesFor(name, "en");
    expect(english.slice(0, CATEGORIES.length)).toEqual(CATEGORIES.map((category) => en.common.categories[category]));
    expect(english.at(-1)).toBe(en.common.kinds.chat);
  });

  it.each(["0", " Chat ", "–", "🎧"])("is otherwise as it was typed: %j", (name) => {
    expect(new Set([...namesFor(name, "da"), ...namesFor(name, "en")])).toEqual(new Set([name]));
  });

  it.each<[Language, string, string]>([
    ["da", "Chat", "Husleje"],
    ["en", "Chat", "Rent"],
  ])("is never blank where it stands on the page, in %s", async (language, chat, rent) => {
    const sheet = sheetWith({
      work: [inboundStream({ handleSeconds: 60 }), chatStream({ name: "  ", handleSeconds: 60 })],
      costs: [line({ category: "rent", name: "  " })],
    });
    renderStage(
      (scene) => (
        <>
          <Handled {...scene} />
          <Costs {...scene} currency="DKK" onHow={() => undefined} onWageHelper={() => undefined} />
          <Sharing {...scene} />
        </>
      ),
      sheet,
      language,
    );
    expect(await screen.findByRole("heading", { level: 3, name: chat })).toBeInTheDocument();
    expect(screen.getByRole("rowheader", { name: chat })).toBeInTheDocument();
    expect(screen.getByRole("listitem", { name: rent })).toBeInTheDocument();
  });
});
