import type { Resources } from "./resources";

type Common = Resources["common"];

/** What is called by the name that a manager gave it, or in the language that is shown by what it is. */
export interface Names {
  /** A cost line: by its name, or without one by its category. */
  ofLine(line: { readonly name: string; readonly category: keyof Common["categories"] }): string;
  /** A workstream: by its name, or without one by its kind. */
  ofStream(stream: { readonly name: string; readonly kind: keyof Common["kinds"] }): string;
  /** A sheet: by its title, or without one as a sheet that has none. */
  ofSheet(sheet: { readonly title: string }): string;
}

type NameWord = "untitled" | `categories.${keyof Common["categories"]}` | `kinds.${keyof Common["kinds"]}`;

/** Nothing, spaces, or marks that nobody sees. */
const BLANK = /^[\s\p{Default_Ignorable_Code_Point}]*$/u;

/** Whether a name shows nothing, and so is none. */
export function isBlankName(name: string): boolean {
  return BLANK.test(name);
}

/** The names of lines, workstreams and sheets, the same on the page and in files, where `word` gives the common words of a language. */
export function namesIn(word: (key: NameWord) => string): Names {
  return {
    ofLine: ({ name, category }) => (isBlankName(name) ? word(`categories.${category}`) : name),
    ofStream: ({ name, kind }) => (isBlankName(name) ? word(`kinds.${kind}`) : name),
    ofSheet: ({ title }) => (isBlankName(title) ? word("untitled") : title),
  };
}
