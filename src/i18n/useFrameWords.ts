import { useWords } from "./useWords";

/** The words on the frame of a chart, in the language that is shown: the switch to its table, and how to keep its picture. */
export function useFrameWords() {
  const t = useWords("charts");
  return {
    showAs: t("showAs"),
    chart: t("chart"),
    table: t("table"),
    picture: t("picture", { returnObjects: true }),
  };
}
