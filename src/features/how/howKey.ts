import type { FigureId } from "../../formula/figureId";
import type { HowKey } from "./sources";

/** Under which key the words of a figure stand: a headline goes by what it is a cost of. */
export function howKey(figure: FigureId): HowKey {
  return figure.kind === "headline" ? figure.headline : figure.kind;
}
