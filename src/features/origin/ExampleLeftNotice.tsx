import { useEffect, useState } from "react";
import { useWords } from "../../i18n/useWords";
import { exampleLeft, type ExampleLeft } from "../../sheet/examples/exampleLeft";
import type { CostSheet } from "../../sheet/schema";
import styles from "./OriginNotice.module.css";

interface ExampleLeftNoticeProps {
  /** A sheet of the reader's own. */
  readonly sheet: CostSheet;
}

/** Says of a sheet with costs of the reader's own that what was handled or the team is still an example's, and so made up. */
export function ExampleLeftNotice({ sheet }: ExampleLeftNoticeProps) {
  const t = useWords("kept");
  const [left, setLeft] = useState<ExampleLeft | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const tell = (found: ExampleLeft | null) => isCurrent && setLeft(found);
    exampleLeft(sheet).then(tell, () => tell(null));
    return () => {
      isCurrent = false;
    };
  }, [sheet]);
  if (left === null) return null;
  return (
    <p className={styles.marked}>
      <span>{t(`exampleLeft.${left}`)}</span>
    </p>
  );
}
