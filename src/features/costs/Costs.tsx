import { useEffect, useMemo, useRef, type ReactNode } from "react";
import type { FigureId } from "../../formula/figureId";
import { CATEGORIES_BY_GROUP, GROUPS, moneyOfGroup } from "../../formula/groups";
import type { CostStatement } from "../../formula/statement";
import { minorDigits } from "../../i18n/format";
import { roundedGroups } from "../../i18n/roundedParts";
import { useFormats } from "../../i18n/useLanguage";
import { useNames } from "../../i18n/useNames";
import type { Edit } from "../../sheet/edits/edit";
import { hasRoomForLine } from "../../sheet/edits/lines";
import type { CostLine, CostSheet } from "../../sheet/schema";
import { Section } from "../../ui/Section";
import { AddLines } from "./AddLines";
import { CostGroup } from "./CostGroup";
import styles from "./Costs.module.css";
import { CostTotal } from "./CostTotal";
import { linesOfGroup } from "./linePlaces";
import { fetchLineDetails, LineRow } from "./LineRow";
import { sharesOfTotal, showsWholeUnits } from "./moneyFigure";
import { useLineActions } from "./useLineActions";
import { useLineDrag } from "./useLineDrag";
import { onlyBaseOf, useLineWords } from "./words";

interface CostsProps {
  readonly sheet: CostSheet;
  /** May be that of the sheet as it was a key earlier. */
  readonly statement: CostStatement;
  /** The currency of the statement. */
  readonly currency: string;
  /** The same function for as long as the screen stands, as are the two below: else every row is shown anew at every key. */
  readonly edit: Edit;
  readonly onHow: (figure: FigureId) => void;
  readonly onWageHelper: () => void;
  /** Further ways to costs, beside those of adding a line; the same element for as long as the screen stands. */
  readonly children?: ReactNode;
}

/** The third question: what did it cost? All lines by group, with what each comes to in the period. */
export function Costs({ sheet, statement, currency, edit, onHow, onWageHelper, children }: CostsProps) {
  const words = useLineWords();
  const names = useNames();
  const formats = useFormats();
  const list = useRef<HTMLDivElement>(null);
  useEffect(fetchLineDetails, []);
  const handling = useLineActions({ sheet, edit, words, names, askHow: onHow }, list);
  const { say, openLines } = handling;
  const sayOf = (key: "said.lifted" | "said.left", id: string) => {
    const line = sheet.costs.find((candidate) => candidate.id === id);
    if (line !== undefined) say(words(key, { line: names.ofLine(line) }));
  };
  const { drag, start } = useLineDrag(list, {
    onLift: (id) => sayOf("said.lifted", id),
    onLeave: (id) => sayOf("said.left", id),
    onDrop: (id, place) => handling.actions.place(id, place.group, place.beforeId, false),
  });
  const actions = useMemo(() => ({ ...handling.actions, startDrag: start }), [handling.actions, start]);

  const { work, costs } = sheet;
  const { total } = statement;
  const isRounded = showsWholeUnits(total);
  const money = GROUPS.map(({ id }) => moneyOfGroup(statement.byCategory, id));
  const shares = sharesOfTotal(money, total);
  const isFull = !hasRoomForLine(sheet);
  const costById = new Map(statement.lines.map(({ id, cost }) => [id, cost]));
  const groups = GROUPS.map(({ id }, at) => ({ id, sum: money[at] ?? 0, lines: linesOfGroup(costs, id) }));
  const moneyOf = ({ id }: CostLine) => {
    const cost = costById.get(id);
    return cost?.ok === true ? cost.value : 0;
  };
  // Lines add up to their group, and groups to the total, as all of them are written.
  const written = roundedGroups(
    groups.map(({ sum, lines }) => ({ sum, parts: lines.map(moneyOf) })),
    total,
    isRounded ? 0 : minorDigits(currency),
  );
  const streamNames = new Map(work.length > 1 ? work.map((stream) => [stream.id, names.ofStream(stream)]) : []);
  const used = new Set(costs.map((line) => line.category));
  return (
    <Section id="costs" number={3} title={words("title")}>
      <div className={styles.costs}>
        {costs.length === 0 ? (
          <p className={styles.empty}>{words("empty")}</p>
        ) : (
          <div className={styles.head} aria-hidden="true">
            <span>{words("head.line")}</span>
            <span className={styles.right}>{words("head.amount")}</span>
            <span className={styles.paid}>{words("head.paid")}</span>
            <span className={styles.right}>
              {words("head.inPeriod")}
              {isRounded && `, ${formats.currencySign(currency).sign}`}
            </span>
          </div>
        )}
        <div ref={list} className={styles.list} data-lines>
          {groups.map(({ id: group, lines }, at) => {
            if (lines.length === 0) return null;
            return (
              <CostGroup
                key={group}
                group={group}
                money={written[at]?.sum ?? 0}
                share={shares?.[at] ?? null}
                currency={currency}
                isRounded={isRounded}
                formats={formats}
                words={words}
                onAsk={() => onHow({ kind: "group", group })}
              >
                {lines.map((line, index) => {
                  const cost = costById.get(line.id);
                  const reason = cost === undefined || cost.ok ? null : cost.error;
                  const base = onlyBaseOf(line, costs);
                  const isOpen = openLines.has(line.id);
                  return (
                    <LineRow
                      key={line.id}
                      line={line}
                      name={names.ofLine(line)}
                      money={cost?.ok === true ? (written[at]?.parts[index] ?? cost.value) : null}
                      reason={reason}
                      currency={currency}
                      isRounded={isRounded}
                      bearer={streamNames.get(line.for) ?? null}
                      base={base === undefined ? null : names.ofLine(base)}
                      isFirst={index === 0}
                      isLast={index === lines.length - 1}
                      isFull={isFull}
                      isOpen={isOpen}
                      isDragged={drag?.id === line.id}
                      sheet={isOpen ? sheet : null}
                      formats={formats}
                      words={words}
                      actions={actions}
                    />
                  );
                })}
              </CostGroup>
            );
          })}
          {drag !== null && <div className={styles.place} style={{ transform: `translateY(${drag.top}px)` }} />}
        </div>
        {costs.length > 0 && (
          <CostTotal
            total={total}
            unfinished={statement.unfinishedLines}
            currency={currency}
            isRounded={isRounded}
            onAsk={() => onHow({ kind: "total" })}
          />
        )}
      </div>
      <AddLines
        missing={CATEGORIES_BY_GROUP.filter((category) => !used.has(category))}
        isFull={isFull}
        words={words}
        actions={handling.actions}
        onWageHelper={onWageHelper}
      >
        {children}
      </AddLines>
      <p role="status" className="visually-hidden">
        {handling.said}
      </p>
    </Section>
  );
}
