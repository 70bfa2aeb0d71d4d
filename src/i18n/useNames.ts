import { namesIn, type Names } from "./namesIn";
import { useWords } from "./useWords";

/** The names of lines, workstreams and sheets in the language that is shown. */
export function useNames(): Names {
  return namesIn(useWords("common"));
}
