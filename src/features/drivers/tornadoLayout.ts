/** Where the parts of a tornado stand; all in CSS pixels. */
export interface TornadoLayout {
  /** Names stand beside the bars in wide drawings, above them in narrow ones. */
  readonly isWide: boolean;
  readonly labelWidth: number;
  /** The top of each row, and where the last one ends. */
  readonly tops: readonly number[];
  readonly height: number;
  /** Lines that the name of each row takes, and those that name, range and note take together. */
  readonly lines: readonly { readonly label: number; readonly all: number }[];
  /** Both ends of the scale of figures. */
  readonly left: number;
  readonly right: number;
}

/** The height of a line of words, in CSS pixels. */
export const LINE = 17;
/** The height of a bar. */
export const BAR = 16;
/** What stands between a bar and its figure. */
export const GAP = 8;
const HEAD = 28;
const NARROWER_THAN = 620;
const LABEL = 232;
/** The widths of a character in the drawing's type, on the wide side: in names, notes, and figures, which are bold. */
const CHARACTER = 7.2;
const NOTE_CHARACTER = 6.7;
const FIGURE_CHARACTER = 8.4;

/** A layout in which no words meet: `rows` have names and notes, `figures` are all figures beside bars. */
export function tornadoLayout(
  width: number,
  rows: readonly { readonly label: string; readonly note: string | null }[],
  figures: readonly string[],
): TornadoLayout {
  const isWide = width >= NARROWER_THAN;
  const labelWidth = isWide ? LABEL : width;
  const linesOf = (text: string, character: number) => (text.length * character > labelWidth ? 2 : 1);
  const lines = rows.map(({ label, note }) => {
    const ofLabel = linesOf(label, CHARACTER);
    return { label: ofLabel, all: ofLabel + 1 + (note === null ? 0 : linesOf(note, NOTE_CHARACTER)) };
  });
  const heights = lines.map(({ all }) => all * LINE + (isWide ? 14 : BAR + 26));
  const tops: number[] = [];
  let height = HEAD;
  for (const each of heights) {
    tops.push(height);
    height += each;
  }
  const room = Math.max(0, ...figures.map((figure) => figure.length)) * FIGURE_CHARACTER + GAP;
  const left = (isWide ? LABEL + 24 : 0) + room;
  return { isWide, labelWidth, tops, height: height + 4, lines, left, right: Math.max(left + 40, width - room) };
}

/** Where a figure stands on the scale, whose ends are the smallest and the largest figure. */
export function scaleOf(figures: readonly number[], { left, right }: TornadoLayout): (figure: number) => number {
  const low = Math.min(...figures);
  const high = Math.max(...figures);
  return high > low
    ? (figure) => left + ((figure - low) / (high - low)) * (right - left)
    : () => left + (right - left) / 2;
}
