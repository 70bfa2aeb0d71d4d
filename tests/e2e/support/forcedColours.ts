import type { Page } from "@playwright/test";

/** The contrast of text that WCAG 2.2 asks for at level AA. */
const LEAST_CONTRAST = 4.5;

/**
 * Texts in sight that are hard to read while the reader's own colours replace ours. Axe cannot tell: it takes the colour
 * of text from a property that keeps the author's colour, and the background from one that does not.
 */
export async function hardToRead(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const canvas = document.body.appendChild(document.createElement("div"));
    canvas.style.backgroundColor = "Canvas";
    const canvasColour = getComputedStyle(canvas).backgroundColor;
    canvas.remove();

    const partsOf = (colour: string) => (/^rgba?\(/.test(colour) ? (colour.match(/[\d.]+/g) ?? []).map(Number) : null);
    const isSeeThrough = (colour: string) => (partsOf(colour)?.[3] ?? 1) < 0.5;
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (partsOf(colour) ?? []).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const backgroundBehind = (element: Element): string => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!isSeeThrough(backgroundColor)) return backgroundColor;
      }
      return canvasColour;
    };

    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? "";
      if (element === null || text === "" || !element.checkVisibility() || element.closest(":disabled")) continue;
      const { color, fill } = getComputedStyle(element);
      const colour = element instanceof SVGElement ? fill : color;
      const [darker = 0, lighter = 0] = [luminance(colour), luminance(backgroundBehind(element))].toSorted(
        (a, b) => a - b,
      );
      const contrast = (lighter + 0.05) / (darker + 0.05);
      if (contrast < least) found.add(`"${text}" in ${colour} on ${backgroundBehind(element)}`);
    }
    return [...found];
  }, LEAST_CONTRAST);
}
