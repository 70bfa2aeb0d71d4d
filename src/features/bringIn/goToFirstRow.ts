import { openFolds } from "../../ui/focusField";

/** Brings the first on screen of some lines into view, at once, and puts the focus on the menu of its row. */
export function goToFirstRow(lineIds: ReadonlySet<string>): void {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-line]")];
  const row = rows.find(({ dataset }) => lineIds.has(dataset["line"] ?? ""));
  const menu = row?.querySelector<HTMLElement>("[data-line-menu] summary");
  if (row === undefined || menu === null || menu === undefined) return;
  openFolds(row);
  row.scrollIntoView({ block: "center" });
  menu.focus({ preventScroll: true });
}
