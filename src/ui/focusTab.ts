/** Puts the focus on a tab, and brings its bar into view: where one goes on after the view before has gone. */
export function focusTab(id: string): void {
  document.querySelector<HTMLElement>(`[role="tab"][data-tab="${id}"]`)?.focus();
}
