/** The id of the card that tells what the levers come to together. */
export const RESULT_ID = "improve-result";

/** Goes to what the levers come to together, which on a narrow screen stands below all of them. */
export function goToResult(): void {
  const result = document.getElementById(RESULT_ID);
  result?.scrollIntoView({ block: "start" });
  result?.focus({ preventScroll: true });
}
