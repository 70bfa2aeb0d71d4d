/** Goes to a field: opens the folds that hide it, scrolls it into view and puts the caret in it. Says whether it is there. */
export function focusField(fieldId: string): boolean {
  const field = document.getElementById(fieldId);
  if (field === null) return false;
  for (let fold = field.closest("details"); fold !== null; fold = fold.parentElement?.closest("details") ?? null) {
    fold.open = true;
  }
  field.scrollIntoView({ block: "center" });
  field.focus({ preventScroll: true });
  return true;
}
