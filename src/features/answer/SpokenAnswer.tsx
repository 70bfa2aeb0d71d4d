import { useEffect, useRef, useState } from "react";
import { useWords } from "../../i18n/useWords";
import type { CostStatement } from "../../formula/statement";
import type { CostSheet } from "../../sheet/schema";
import { useEntryProblems } from "../../ui/EntryProblems";
import { useAnswerTexts } from "./useAnswerTexts";

interface SpokenAnswerProps {
  readonly sheet: CostSheet;
  readonly statement: CostStatement;
}

/** How long the answer must have stood still before it is read out, in milliseconds. */
const QUIET_BEFORE_SPEAKING = 1_000;

/** Reads the new answer out politely once the reader pauses; at the start and at every key it is silent. */
export function SpokenAnswer({ sheet, statement }: SpokenAnswerProps) {
  const t = useWords("answer");
  const hasProblem = useEntryProblems().length > 0;
  const texts = useAnswerTexts(sheet, statement);
  const hasFigure = texts.some(({ money }) => money !== null);
  const answers = texts.map(({ money, per, position, reason }) => {
    if (money === null) return reason;
    return `${money} ${per}${position === null ? "" : `, ${position}`}.`;
  });
  const marks = [statement.unfinishedLines > 0 && `${t("soFar")}.`, hasProblem && t("stale")];
  const text = [...new Set([...answers, ...marks.filter((mark) => hasFigure && mark)])].join(" ");
  const lastText = useRef(text);
  const [spoken, setSpoken] = useState("");
  useEffect(() => {
    if (text === lastText.current) return;
    const timer = setTimeout(() => {
      lastText.current = text;
      setSpoken(text);
    }, QUIET_BEFORE_SPEAKING);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" className="visually-hidden">
      {spoken}
    </p>
  );
}
