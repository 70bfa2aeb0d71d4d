import type { FigureId } from "../../formula/figureId";
import type { HowKey } from "./sources";

/** Under which key the words of a figure stand: a headline goes by what it is a cost of, and all parts of a cost are told alike. */
export function howKey(figure: FigureId): HowKey {
  switch (figure.kind) {
    case "headline":
      return figure.headline;
    case "groupPart":
    case "categoryPart":
      return "part";
    default:
      return figure.kind;
  }
}
