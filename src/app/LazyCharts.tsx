import { lazy, useDeferredValue, useEffect, useMemo, useState } from "react";
import type { CostStatement } from "../formula/statement";
import type { CostSheet } from "../sheet/schema";
import { LoadedLater } from "./LoadedLater";
import styles from "./Page.module.css";

const Charts = lazy(() => import("../features/charts/Charts").then((part) => ({ default: part.Charts })));

interface LazyChartsProps {
  readonly sheet: CostSheet;
  readonly statement: CostStatement;
}

/** The charts: loaded once the page has been painted and rests, and drawn after what was typed is on screen. */
export function LazyCharts({ sheet, statement }: LazyChartsProps) {
  const [isDue, setIsDue] = useState(false);
  useEffect(() => whenAtRest(() => setIsDue(true)), []);
  const shown = useDeferredValue(useMemo(() => ({ sheet, statement }), [sheet, statement]));
  return (
    <div className={styles.charts}>
      {isDue && (
        <LoadedLater>
          <Charts sheet={shown.sheet} statement={shown.statement} />
        </LoadedLater>
      )}
    </div>
  );
}

/** Calls back when the browser has nothing more urgent to do; returns how to call it off. */
function whenAtRest(callBack: () => void): () => void {
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(callBack, 200);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(callBack, { timeout: 3_000 });
  return () => cancelIdleCallback(idle);
}
