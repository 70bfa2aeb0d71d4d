import { GROUPS } from "../../formula/groups";
import type { CostLine } from "../../sheet/schema";
import { MoreIcon } from "../../ui/icons";
import { Menu, type MenuEntry } from "../../ui/Menu";
import type { LineActions } from "./lineActions";
import { groupOf } from "./linePlaces";
import type { Words } from "./words";

interface LineMenuProps {
  readonly line: CostLine;
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Whether the sheet has no room for a further line. */
  readonly isFull: boolean;
  readonly words: Words;
  readonly actions: LineActions;
}

/** What can be done with a whole line. */
export function LineMenu({ line, name, isFirst, isLast, isFull, words, actions }: LineMenuProps) {
  const { id } = line;
  const others = GROUPS.filter((group) => group.id !== groupOf(line.category));
  const entries: readonly MenuEntry[] = [
    { label: words("menu.duplicate"), onChoose: () => actions.duplicate(id), isDisabled: isFull },
    {
      label: words("menu.moveUp"),
      detail: words("menu.keyUp"),
      onChoose: () => actions.moveBy(id, -1),
      isDisabled: isFirst,
    },
    {
      label: words("menu.moveDown"),
      detail: words("menu.keyDown"),
      onChoose: () => actions.moveBy(id, 1),
      isDisabled: isLast,
    },
    { label: words("menu.remove"), onChoose: () => actions.remove(id), isDangerous: true },
    { heading: words("menu.moveTo") },
    ...others.map(({ id: group }) => ({
      id: group,
      label: words(`common:groups.${group}`),
      onChoose: () => actions.place(id, group, null, true),
    })),
  ];
  return (
    <Menu label={words("menu.open", { line: name })} button={<MoreIcon />} look="icon" side="right" entries={entries} />
  );
}
