import { useState, type RefObject } from "react";
import { questionOf } from "../../formula/whatIf/question";
import type { Edit } from "../../sheet/edits/edit";
import type { CostSheet } from "../../sheet/schema";
import { driverWith } from "../../workers/drivers/driverFacts";
import { sheetReaching, type ReachedGoal } from "../../workers/drivers/reachedGoal";
import type { Setting } from "../../workers/drivers/setting";
import type { GoalsAnswer } from "../../workers/drivers/targetWork";

interface TypingOptions {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly edit: Edit;
  readonly onUndo: () => void;
  /** What is said of a value that was typed in. */
  readonly textOf: (goal: ReachedGoal) => string;
}

/** How values of a table are typed in, and what is said of the one that was. */
export interface TypingIn {
  readonly use: (goal: ReachedGoal) => void;
  /** What was typed in, while the sheet is as it was left; else null. */
  readonly said: string | null;
  readonly takeBack: () => void;
  readonly close: () => void;
}

/**
 * Types values of an answer into the sheet, each as one action that can be taken back where it is told. The heading has
 * the focus afterwards: the row that was pressed goes once the target is reached, and a notice goes with its button.
 */
export function useTypingIn(answer: Setting & GoalsAnswer, { heading, edit, onUndo, textOf }: TypingOptions): TypingIn {
  const { sheet, team } = answer;
  const [used, setUsed] = useState<{ readonly text: string; readonly sheet: CostSheet } | null>(null);
  return {
    use(goal) {
      const driver = driverWith(goal.driver, sheet);
      if (driver === undefined) return;
      const question = questionOf(answer);
      const typed = { sheet };
      edit((now) => {
        typed.sheet = sheetReaching({ ...question, sheet: now }, team, driver, goal) ?? now;
        return typed.sheet;
      });
      setUsed({ text: textOf(goal), sheet: typed.sheet });
      heading.current?.focus();
    },
    said: used?.sheet === sheet ? used.text : null,
    takeBack() {
      onUndo();
      setUsed(null);
      heading.current?.focus();
    },
    close: () => setUsed(null),
  };
}
