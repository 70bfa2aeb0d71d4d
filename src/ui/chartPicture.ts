/** What gives a drawing its look; all of them may stand as attributes, so that a picture needs no styles of the page. */
const LOOK = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-opacity",
  "stroke-linecap",
  "stroke-linejoin",
  "paint-order",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
  "display",
  "visibility",
] as const;

const SVG = "http://www.w3.org/2000/svg";
/** Empty ground around the drawing, and the height of a line of the title, in CSS pixels. */
const MARGIN = 20;
const LINE = 24;
const TITLE_SIZE = 17;

/** A drawing as a picture that stands alone: its text, and its size in CSS pixels. */
export interface ChartPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The drawing as it looks now, in the theme that is shown, on its own ground and below its title. */
export function chartPicture(drawing: SVGSVGElement, title: string): ChartPicture {
  const { width: drawn, height: drawnHeight } = drawing.getBoundingClientRect();
  const width = Math.ceil(drawn) + 2 * MARGIN;
  const style = getComputedStyle(drawing);
  const lines = wrapped(title, drawn, `600 ${TITLE_SIZE}px ${style.fontFamily}`);
  const top = MARGIN + lines.length * LINE + 12;
  const height = Math.ceil(top + drawnHeight + MARGIN);
  const inner = drawing.cloneNode(true) as SVGSVGElement;
  resolveLooks(drawing, inner);
  setAll(inner, { x: MARGIN, y: top, width: Math.ceil(drawn), height: Math.ceil(drawnHeight), overflow: "visible" });
  const picture = document.createElementNS(SVG, "svg");
  setAll(picture, { xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}` });
  const name = document.createElementNS(SVG, "title");
  name.textContent = title;
  const ground = document.createElementNS(SVG, "rect");
  setAll(ground, { width, height, fill: groundOf(drawing) });
  picture.append(name, ground);
  lines.forEach((line, index) => {
    const text = document.createElementNS(SVG, "text");
    setAll(text, {
      x: MARGIN,
      y: MARGIN + TITLE_SIZE + index * LINE,
      fill: style.color,
      "font-family": style.fontFamily,
      "font-size": TITLE_SIZE,
      "font-weight": 600,
    });
    text.textContent = line;
    picture.append(text);
  });
  picture.append(inner);
  return { svg: new XMLSerializer().serializeToString(picture), width, height };
}

/** The picture in pixels, twice as fine as on screen; rejects where the browser cannot draw it. */
export async function pngOf({ svg, width, height }: ChartPicture): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    setAll(canvas, { width: 2 * width, height: 2 * height });
    canvas.getContext("2d")?.drawImage(image, 0, 0, 2 * width, 2 * height);
    return await new Promise((settle, refuse) =>
      canvas.toBlob((file) => (file === null ? refuse(new Error("no picture")) : settle(file)), "image/png"),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Writes the look of every part of a drawing into its copy, and leaves out what serves the page alone. */
function resolveLooks(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const property of LOOK) to.setAttribute(property, style.getPropertyValue(property));
  for (const attribute of ["class", "style", "tabindex", "role", "id", "aria-label", "aria-labelledby"]) {
    to.removeAttribute(attribute);
  }
  [...from.children].forEach((child, index) => {
    const copy = to.children[index];
    if (copy !== undefined) resolveLooks(child, copy);
  });
}

/** The colour that an element stands on. */
function groundOf(element: Element): string {
  for (let behind: Element | null = element; behind !== null; behind = behind.parentElement) {
    const colour = getComputedStyle(behind).backgroundColor;
    if (colour !== "" && colour !== "transparent" && !colour.endsWith(", 0)")) return colour;
  }
  return "#ffffff";
}

/** A text in lines that are no wider than this. */
function wrapped(text: string, width: number, font: string): string[] {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) return [text];
  context.font = font;
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line === undefined || context.measureText(longer).width > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

function setAll(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
