import { lineField, type LineEntry } from "../../formula/fieldId";
import { focusField, openFolds } from "../../ui/focusField";

/** Where the focus is to go once a change is on screen: a field, or the menu of a row. */
export type FocusWish = { readonly field: string } | { readonly row: string };

/** The entries of a line that are typed; all others are chosen. */
const TYPED = ["name", "amount", "share", "quantity", "months", "from"] as const satisfies readonly LineEntry[];

/** Puts the focus where it was wished; says whether it could. */
export function grantFocus(wish: FocusWish, container: HTMLElement | null): boolean {
  if ("field" in wish) return focusField(wish.field);
  const row = [...(container?.querySelectorAll<HTMLElement>("[data-line]") ?? [])].find(
    ({ dataset }) => dataset["line"] === wish.row,
  );
  const menu = row?.querySelector<HTMLElement>("[data-line-menu] summary");
  if (row === undefined || menu === null || menu === undefined) return false;
  openFolds(row);
  menu.focus();
  return true;
}

/** Goes to the same field of the next (1) or previous (-1) row on screen; says whether there is one. */
export function goToRow(from: HTMLElement, step: -1 | 1): boolean {
  const row = from.closest<HTMLElement>("[data-line]");
  const rows = [...(row?.closest("[data-lines]")?.querySelectorAll<HTMLElement>("[data-line]") ?? [])];
  const next = row === null ? undefined : rows[rows.indexOf(row) + step];
  const entry = TYPED.find((candidate) => lineField(row?.dataset["line"] ?? "", candidate) === from.id);
  if (entry === undefined || next === undefined) return false;
  // A share of other costs has a percentage where other lines have their amount.
  const wanted = entry === "amount" || entry === "share" ? (["amount", "share"] as const) : [entry];
  return wanted.some((candidate) => {
    const input = document.getElementById(lineField(next.dataset["line"] ?? "", candidate));
    if (input !== null) openFolds(input);
    input?.focus();
    return input !== null;
  });
}
