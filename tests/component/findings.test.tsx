import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Findings } from "../../src/features/findings/Findings";
import { costStatement } from "../../src/formula/statement";
import type { Language } from "../../src/i18n/language";
import type { CostSheet } from "../../src/sheet/schema";
import { danishCase } from "../support/danishCase";
import { renderScreen } from "../support/screen";
import { chatStream, inboundStream, line, outboundStream, sheetWith } from "../support/sheetWith";

type FindingsNeed = Parameters<typeof Findings>[0]["needUnknown"];

function show(sheet: CostSheet, language: Language = "en", needUnknown: FindingsNeed = null) {
  return renderScreen(
    <>
      <input id="team-agents" aria-label="agents" />
      <Findings sheet={sheet} statement={costStatement(sheet)} needUnknown={needUnknown} />
    </>,
    language,
  );
}

describe("findings", () => {
  it("say that the agents are not the need that they are to be", async () => {
    show(sheetWith(), "da", "noPatience");
    expect(screen.getByText(/Under Bemanding kan du se, hvad der mangler\.$/)).toBeVisible();
    expect(screen.getByText("Antallet af medarbejdere følger ikke behovet.")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: /følger ikke behovet/ }));
    expect(screen.getByLabelText("agents")).toHaveFocus();
  });

  it.each<[Language, RegExp]>([
    [
      "en",
      /^The agents do not follow.* could not be fetched, so the last number stands\. Check the connection and reload/,
    ],
    [
      "da",
      /^Antallet af medarbejdere følger ikke.* kunne ikke hentes, så det seneste tal gælder stadig\. Tjek forbindelsen/,
    ],
  ])("do not send to what is missing where only the page lacks a part: %s", (language, said) => {
    show(sheetWith(), language, "notLoaded");
    const [finding] = screen.getAllByRole("listitem");
    expect(finding).toHaveTextContent(said);
    expect(finding).not.toHaveTextContent(/Staffing|Bemanding/);
  });

  it("stand open up to three, the others folded away", () => {
    const work = [
      inboundStream({ id: "a", handled: 10, offered: 5, handleSeconds: 4_000 }),
      outboundStream({ id: "b", reached: 10, dialled: 5, sales: 20, handleSeconds: 60 }),
    ];
    show(sheetWith({ work, costs: [line()] }));
    expect(screen.getByText("More calls handled than offered.").closest("details")).toBeNull();
    expect(screen.getByText("Wages stand alone.").closest("details")).not.toBeNull();
    expect(screen.getByText("2 more")).toBeVisible();
  });

  it("are said in Danish, and lead to the field", async () => {
    const team = { agents: 25, paidHoursPerWeek: 37, shrinkage: 0.28 };
    show({ ...danishCase, team, work: [inboundStream({ handled: 40_000, handleSeconds: 245 })] }, "da");
    const finding = screen.getByText("Belægningen er 94 %.");
    expect(finding).toBeVisible();
    await userEvent.click(screen.getAllByRole("button", { name: /^Gå til feltet/ })[0] ?? finding);
    expect(screen.getByRole("textbox", { name: "agents" })).toHaveFocus();
  });

  it("name the cost that is not counted yet, and credits that exceed the costs", () => {
    const open = line({ id: "open", category: "telephony", amount: null });
    const { container } = show({ ...danishCase, costs: [...danishCase.costs, open] }, "da");
    expect(container).toHaveTextContent("Én post er ikke regnet med endnu. Telefoni: beløbet mangler.");
    const credit = line({ id: "credit", category: "other", amount: -1_000_000 });
    const { container: negative } = show({ ...danishCase, costs: [...danishCase.costs, credit] }, "da");
    expect(negative).toHaveTextContent("Krediteringerne er større end omkostningerne.");
  });

  it("gather in one what the workstreams lack before common cost can be shared out", () => {
    const work = [
      inboundStream({ handleSeconds: 245 }),
      chatStream({ name: "Webchat" }),
      { ...chatStream({ handled: null }), id: "mail", kind: "email" as const },
    ];
    const { container } = show(sheetWith({ work, costs: [line({ category: "rent" })] }), "da");
    expect(within(container).getAllByRole("listitem")).toHaveLength(1);
    expect(container).toHaveTextContent(
      "Webchat: behandlingstiden mangler. E-mail: antallet af håndterede henvendelser mangler.",
    );
  });

  it("hold the cost against the target, and ask for the rate behind a published figure", () => {
    const sheet = sheetWith({
      costs: [line({ category: "rent", amount: 36_000 })],
      targets: { perCall: 3, perSale: null, perLead: null },
      benchmarks: ["curtisBarryFull"],
      rates: { USD: null },
    });
    const { container } = show(sheet, "da");
    expect(container).toHaveTextContent("Et opkald koster 1.200 % af jeres mål.");
    expect(container).toHaveTextContent("Kursen mangler: amerikansk dollar.");
    const { container: undated } = show({ ...sheet, rates: { USD: 6.58 } });
    expect(undated).toHaveTextContent("A call costs 1,200% of your target.");
    expect(undated).toHaveTextContent("The exchange rates have no date.");
  });

  it("are nothing where there is nothing to say", () => {
    const { container } = show(sheetWith());
    expect(container.querySelector("section")).toBeNull();
  });
});
