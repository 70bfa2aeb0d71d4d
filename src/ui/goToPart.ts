/** Goes to a part of the page that can have the focus: brings its top into view. Nothing where there is no such part. */
export function goToPart(id: string): void {
  const part = document.getElementById(id);
  part?.scrollIntoView({ block: "start" });
  part?.focus({ preventScroll: true });
}
