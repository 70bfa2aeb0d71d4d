import type { PointerEvent } from "react";
import type { FigureId } from "../../formula/figureId";
import type { GroupId } from "../../formula/groups";
import type { LineChange } from "../../sheet/edits/basis";
import type { Category } from "../../sheet/schema";

/** What can be done with lines. The functions stay the same for as long as the section is shown, so rows need not change. */
export interface LineActions {
  /** Changes one line; changes with the same `visit` are one action for undo. */
  readonly change: (id: string, change: LineChange, visit?: string) => void;
  /** Says in which currency a line is paid, and its amount in it, if that is given too. */
  readonly payIn: (id: string, currency: string, amount?: number) => void;
  readonly duplicate: (id: string) => void;
  readonly remove: (id: string) => void;
  /** One place up (-1) or down (1) in the group. */
  readonly moveBy: (id: string, step: -1 | 1) => void;
  /** Into a group, before one of its lines or last; the row gets the focus if `keepsFocus`. */
  readonly place: (id: string, group: GroupId, beforeId: string | null, keepsFocus: boolean) => void;
  /** Gives a line another category; its row may then stand in another group. */
  readonly recategorise: (id: string, category: Category) => void;
  /** Adds a line of a category and goes to its amount, or for a line of one's own to its name. */
  readonly add: (category: Category, field: "amount" | "name") => void;
  readonly setOpen: (id: string, isOpen: boolean) => void;
  readonly startDrag: (id: string, event: PointerEvent<HTMLElement>) => void;
  readonly askHow: (figure: FigureId) => void;
}
