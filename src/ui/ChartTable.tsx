import { useId } from "react";
import { classNames } from "./classNames";
import styles from "./ChartTable.module.css";
import stacked from "./StackedTable.module.css";
import { useOverflow } from "./useOverflow";

/** One row: its heading, then one text a column. */
export interface TableRow {
  readonly id: string;
  readonly heading: string;
  readonly cells: readonly string[];
}

interface ChartTableProps {
  readonly caption: string;
  /** The heading of the row headings, then one heading a column. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  /** The sum of the rows, set apart below them. */
  readonly sum?: TableRow | undefined;
  /** Says below the table that there is more than fits, while that is so; needless where the table stacks. */
  readonly scrollHint?: string;
  /** Whether, where it is narrow, the heading of a row stands above its figures instead of the table being scrolled. */
  readonly stacks?: boolean;
}

/** The numbers of a chart as a table: row headings on the left, figures right aligned; too wide a one can be scrolled. */
export function ChartTable({ caption, columns, rows, sum, scrollHint, stacks = false }: ChartTableProps) {
  const captionId = useId();
  const [box, isCut] = useOverflow<HTMLDivElement>();
  return (
    <div>
      <div
        ref={box}
        className={classNames(styles.scroller, stacks && styles.narrows)}
        role="region"
        aria-labelledby={captionId}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by the keyboard
        tabIndex={0}
      >
        <table className={classNames(styles.table, stacks && stacked.stacked)}>
          <caption id={captionId} className={styles.caption}>
            {caption}
          </caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </tbody>
          {sum !== undefined && (
            <tfoot>
              <Row row={sum} isSum />
            </tfoot>
          )}
        </table>
      </div>
      {isCut && scrollHint !== undefined && <p className={styles.hint}>{scrollHint}</p>}
    </div>
  );
}

function Row({ row, isSum = false }: { readonly row: TableRow; readonly isSum?: boolean }) {
  return (
    <tr className={classNames(isSum && styles.sum)}>
      <th scope="row">{row.heading}</th>
      {row.cells.map((cell, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a cell is known by its column alone
        <td key={index}>{cell}</td>
      ))}
    </tr>
  );
}
