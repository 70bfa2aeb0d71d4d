import { focusTab } from "./focusTab";

/** Opens the view of a tab from anywhere on the page, and goes to it. */
export function openTab(id: string): void {
  document.querySelector<HTMLElement>(`[role="tab"][data-tab="${id}"]`)?.click();
  focusTab(id);
}
