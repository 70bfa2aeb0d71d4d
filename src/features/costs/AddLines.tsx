import { memo, type ReactNode } from "react";
import { ADD_COST_BUTTON } from "../../formula/fieldId";
import { GROUPS } from "../../formula/groups";
import { BOUNDS } from "../../sheet/limits";
import type { Category } from "../../sheet/schema";
import { Button } from "../../ui/Button";
import { ChevronIcon, PlusIcon } from "../../ui/icons";
import { Menu, type MenuEntry } from "../../ui/Menu";
import styles from "./AddLines.module.css";
import type { LineActions } from "./lineActions";
import type { Words } from "./words";

interface AddLinesProps {
  /** The categories that have no line yet; they are offered first. */
  readonly missing: readonly Category[];
  readonly isFull: boolean;
  readonly words: Words;
  readonly actions: Pick<LineActions, "add">;
  readonly onWageHelper: () => void;
  /** Further ways to costs; the same element for as long as the screen stands. */
  readonly children?: ReactNode;
}

/** Adding lines: one of one's own, one of the usual ones, or by way of what an agent costs. */
export const AddLines = memo(AddLinesNow, (before, after) => {
  const isSame = (key: "isFull" | "words" | "actions" | "onWageHelper" | "children") => before[key] === after[key];
  return (
    before.missing.join() === after.missing.join() &&
    isSame("isFull") &&
    isSame("words") &&
    isSame("actions") &&
    isSame("onWageHelper") &&
    isSame("children")
  );
});

function AddLinesNow({ missing, isFull, words, actions, onWageHelper, children }: AddLinesProps) {
  const entries = GROUPS.flatMap((group): MenuEntry[] => [
    { heading: words(`common:groups.${group.id}`) },
    ...group.categories.map((category) => ({
      id: category,
      label: words(`common:categories.${category}`),
      isDisabled: isFull,
      onChoose: () => actions.add(category, "amount"),
    })),
  ]);
  return (
    <div className={styles.add}>
      <Button
        id={ADD_COST_BUTTON}
        className={styles.own}
        disabled={isFull}
        aria-label={words("add.lineOfOther")}
        onClick={() => actions.add("other", "name")}
      >
        <PlusIcon />
        {words("add.line")}
      </Button>
      {missing.map((category) => (
        <Button
          key={category}
          look="chip"
          disabled={isFull}
          aria-label={words("add.suggestion", { category: words(`common:categories.${category}`) })}
          onClick={() => actions.add(category, "amount")}
        >
          {words(`common:categories.${category}`)}
        </Button>
      ))}
      <Menu
        label={words("add.menuLabel")}
        look="bare"
        button={
          <span className={styles.menu}>
            {words("add.menu")}
            <ChevronIcon />
          </span>
        }
        entries={entries}
      />
      <Button look="chip" onClick={onWageHelper}>
        {words("add.wages")}
      </Button>
      {children}
      {isFull && <p className={styles.full}>{words("add.full", { count: BOUNDS.lines })}</p>}
    </div>
  );
}
