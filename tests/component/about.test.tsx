import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { AboutDialog } from "../../src/features/about/AboutDialog";
import { supportModalDialogs } from "../support/modalDialogs";
import { renderScreen } from "../support/screen";

supportModalDialogs();

const headings = () => screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);

describe("about the figure", () => {
  it("gives both formulas and the rules in English", async () => {
    const onClose = vi.fn<() => void>();
    renderScreen(<AboutDialog onClose={onClose} />);
    expect(screen.getByText("total cost of inbound calls / calls handled")).toBeVisible();
    expect(screen.getByText("operating cost of outbound calls / sales, or / leads")).toBeVisible();
    expect(screen.getByText(/18 large US direct sellers .* bears no date/)).toBeVisible();
    expect(headings()).toEqual([
      "What belongs in the cost",
      "Only calls handled count",
      "Where the band comes from",
      "Cheaper is not always better",
      "It says nothing about a single agent",
      "Fixed and variable cost",
      "Your data",
      "Sources",
    ]);
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("gives them in Danish", () => {
    renderScreen(<AboutDialog onClose={() => undefined} />, "da");
    expect(screen.getByRole("dialog", { name: "Om tallet" })).toBeVisible();
    expect(screen.getByText("samlede omkostninger til indgående opkald / håndterede opkald")).toBeVisible();
    expect(headings()).toContain("Tallet siger intet om den enkelte medarbejder");
  });

  it("leads to its sources without telling where the reader comes from", () => {
    renderScreen(<AboutDialog onClose={() => undefined} />);
    const links = screen.getAllByRole("link");
    expect(links).toHaveLength(5);
    for (const link of links) {
      expect(link).toHaveAttribute("rel", "noreferrer");
      expect(link).toHaveAttribute("target", "_blank");
      expect(link).toHaveAccessibleName(/\(opens in a new tab\)$/);
    }
  });
});
