let awaited: MutationObserver | undefined;

/**
 * Goes to a field: opens the folds that hide it, scrolls it into view and puts the caret in it. A fold whose fields are
 * made only when it is opened tells the start of their ids as `data-fields`; it is opened, and the caret follows as soon
 * as the field is there. Says whether there is such a field or fold.
 */
export function focusField(fieldId: string): boolean {
  awaited?.disconnect();
  const field = document.getElementById(fieldId);
  if (field === null) return awaitField(fieldId);
  openFolds(field);
  field.scrollIntoView({ block: "center" });
  field.focus({ preventScroll: true });
  point(field);
  return true;
}

/** Shows where one was led for as long as one stays: by touch, browsers show of nothing but texts that it has the focus. */
function point(field: HTMLElement): void {
  field.dataset["pointed"] = "";
  field.addEventListener("blur", () => delete field.dataset["pointed"], { once: true });
}

/** Opens every fold around something. */
export function openFolds(within: HTMLElement): void {
  for (let fold = within.closest("details"); fold !== null; fold = fold.parentElement?.closest("details") ?? null) {
    fold.open = true;
  }
}

function awaitField(fieldId: string): boolean {
  const folds = [...document.querySelectorAll<HTMLElement>("details[data-fields]")];
  const fold = folds.find(({ dataset }) => fieldId.startsWith(dataset["fields"] ?? fieldId));
  if (fold === undefined) return false;
  openFolds(fold);
  awaited = new MutationObserver(() => document.getElementById(fieldId) !== null && focusField(fieldId));
  awaited.observe(fold, { childList: true, subtree: true });
  return true;
}
