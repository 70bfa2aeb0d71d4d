import { useWords } from "../../i18n/useWords";
import { NUMBERS_OF_SHAPE } from "../../sheet/edits/ranges";
import type { RangeShape } from "../../sheet/ranges";
import { Fold } from "../../ui/Fold";
import styles from "./Ranges.module.css";

const SHAPES = Object.keys(NUMBERS_OF_SHAPE) as RangeShape[];

/** What each shape of a range says, for those who ask. */
export function ShapeNotes() {
  const t = useWords("sure");
  return (
    <Fold title={t("shapes.title")}>
      <dl className={styles.shapes}>
        {SHAPES.map((shape) => (
          <div key={shape}>
            <dt>{t(`shapes.${shape}.name`)}</dt>
            <dd>{t(`shapes.${shape}.about`)}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
