import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from "react";
import { ADD_COST_BUTTON, lineField } from "../../formula/fieldId";
import type { FigureId } from "../../formula/figureId";
import type { Names } from "../../i18n/namesIn";
import { freeLineId } from "../../sheet/edits/freeId";
import { addLine, changeLine, duplicateLine, hasRoomForLine, payLineIn, removeLine } from "../../sheet/edits/lines";
import type { Change, Edit } from "../../sheet/edits/edit";
import { named } from "../../sheet/edits/named";
import type { CostLine, CostSheet } from "../../sheet/schema";
import type { LineActions } from "./lineActions";
import { grantFocus, type FocusWish } from "./lineFocus";
import { groupOf, linesOfGroup, moveLineBy, placeLine } from "./linePlaces";
import type { Words } from "./words";

interface Surroundings {
  readonly sheet: CostSheet;
  readonly edit: Edit;
  readonly words: Words;
  readonly names: Names;
  readonly askHow: (figure: FigureId) => void;
}

/** What `useLineActions` gives: the actions but for dragging, what was said last, and which rows are unfolded. */
interface LineHandling {
  readonly actions: Omit<LineActions, "startDrag">;
  readonly said: string;
  readonly say: (text: string) => void;
  readonly openLines: ReadonlySet<string>;
}

/**
 * Everything that can be done with lines, with the focus and the words that belong to it. The actions never change, though
 * the sheet does: they look at the newest one when they are called.
 */
export function useLineActions(surroundings: Surroundings, container: RefObject<HTMLElement | null>): LineHandling {
  const latest = useRef(surroundings);
  const wish = useRef<FocusWish | null>(null);
  const [said, say] = useState("");
  const [openLines, setOpenLines] = useState<ReadonlySet<string>>(new Set());
  useLayoutEffect(() => {
    latest.current = surroundings;
  });
  useEffect(() => {
    if (wish.current !== null && grantFocus(wish.current, container.current)) wish.current = null;
  });

  const actions = useMemo(() => {
    const lineOf = (id: string) => latest.current.sheet.costs.find((line) => line.id === id);
    const nameOf = (line: CostLine) => latest.current.names.ofLine(line);
    const edit: Edit = (change, visit) => latest.current.edit(change, visit);
    const setOpen = (id: string, isOpen: boolean) =>
      setOpenLines((known) => {
        if (known.has(id) === isOpen) return known;
        return new Set(isOpen ? [...known, id] : [...known].filter((other) => other !== id));
      });

    /** Does a move and says where the line is now; false when it is there already. */
    const move = (id: string, change: Change): boolean => {
      const { sheet, words } = latest.current;
      const costs = change(sheet).costs;
      const line = costs.find((candidate) => candidate.id === id);
      if (costs === sheet.costs || line === undefined) return false;
      edit(change);
      const group = groupOf(line.category);
      const lines = linesOfGroup(costs, group);
      const place = { place: lines.indexOf(line) + 1, count: lines.length };
      say(words("said.moved", { line: nameOf(line), ...place, group: words(`common:groups.${group}`) }));
      return true;
    };

    return {
      change: (id, change, visit) => edit(changeLine(id, change), visit),
      payIn: (id, currency, amount) => edit(payLineIn(id, currency, amount)),
      setOpen,
      duplicate: (id) => {
        const line = lineOf(id);
        if (line === undefined || !hasRoomForLine(latest.current.sheet)) return;
        wish.current = { field: lineField(freeLineId(latest.current.sheet.costs), "name") };
        edit(duplicateLine(id));
        say(latest.current.words("said.duplicated", { line: nameOf(line) }));
      },
      remove: (id) => {
        const line = lineOf(id);
        if (line === undefined) return;
        wish.current = neighbourOf(line, latest.current.sheet.costs);
        edit(removeLine(id));
      },
      moveBy: (id, step) => {
        const line = lineOf(id);
        if (line === undefined || move(id, moveLineBy(id, step))) return;
        say(latest.current.words(step < 0 ? "said.first" : "said.last", { line: nameOf(line) }));
      },
      place: (id, group, beforeId, keepsFocus) => {
        const line = lineOf(id);
        if (line === undefined) return;
        // A line that is called by its category would else be called something else in its new group.
        const name = nameOf(line);
        const losesName = name !== line.name && groupOf(line.category) !== group;
        const change: Change = (sheet) => {
          const placed = placeLine(id, group, beforeId)(sheet);
          return losesName ? changeLine(id, named(name))(placed) : placed;
        };
        if (move(id, change) && keepsFocus) wish.current = { row: id };
      },
      recategorise: (id, category) => {
        const line = lineOf(id);
        if (line === undefined || line.category === category) return;
        // In another group the row is a new one on screen.
        if (groupOf(category) !== groupOf(line.category)) wish.current = { field: lineField(id, "category") };
        move(
          id,
          changeLine(id, (known) => ({ ...known, category })),
        );
      },
      add: (category, field) => {
        if (!hasRoomForLine(latest.current.sheet)) return;
        wish.current = { field: lineField(freeLineId(latest.current.sheet.costs), field) };
        edit(addLine({ category }));
      },
      askHow: (figure) => latest.current.askHow(figure),
    } satisfies Omit<LineActions, "startDrag">;
  }, []);

  return { actions, said, say, openLines };
}

/** Where the focus goes when a line is gone: to the next of its group, else the one before, else any, else to adding. */
function neighbourOf(line: CostLine, costs: readonly CostLine[]): FocusWish {
  const lines = linesOfGroup(costs, groupOf(line.category));
  const place = lines.indexOf(line);
  const neighbour = lines[place + 1] ?? lines[place - 1] ?? costs.find((other) => other !== line);
  // where there is no line left
  return neighbour === undefined ? { field: ADD_COST_BUTTON } : { row: neighbour.id };
}
