import type { Resources } from "./resources";
import { useWords } from "./useWords";

type Common = Resources["common"];

/** What is called by the name that a manager gave it, or in the language that is shown by what it is. */
export interface Names {
  /** A cost line: by its name, or without one by its category. */
  ofLine(line: { readonly name: string; readonly category: keyof Common["categories"] }): string;
  /** A workstream: by its name, or without one by its kind. */
  ofStream(stream: { readonly name: string; readonly kind: keyof Common["kinds"] }): string;
}

/** Nothing, spaces, or marks that nobody sees. */
const BLANK = /^[\s\p{Default_Ignorable_Code_Point}]*$/u;

/** The names of lines and workstreams, the same everywhere on the page. A name that shows nothing is none. */
export function useNames(): Names {
  const words = useWords("common");
  return {
    ofLine: ({ name, category }) => (BLANK.test(name) ? words(`categories.${category}`) : name),
    ofStream: ({ name, kind }) => (BLANK.test(name) ? words(`kinds.${kind}`) : name),
  };
}
