import { Suspense, type ReactNode } from "react";
import { useWords } from "../i18n/useWords";
import type { LaterPart } from "../i18n/loadLanguage";
import { WithStrings } from "../i18n/WithStrings";
import { useIsTakenOver } from "../ui/useIsTakenOver";
import { Boundary } from "./Boundary";
import styles from "./Page.module.css";

interface LoadedLaterProps {
  /** Which strings it needs; those of dialogs and of the page itself when left out. */
  readonly strings?: LaterPart;
  readonly children: ReactNode;
}

/**
 * A part of the page that is loaded after the first paint, together with its strings. Nothing stands there meanwhile, and
 * a sentence if it cannot be had: the rest of the page goes on.
 */
export function LoadedLater({ strings = "later", children }: LoadedLaterProps) {
  const t = useWords("common");
  const isTakenOver = useIsTakenOver();
  if (!isTakenOver) return null;
  return (
    <Boundary instead={() => <p className={styles.notLoaded}>{t("notLoaded")}</p>}>
      <Suspense fallback={null}>
        <WithStrings part={strings}>{children}</WithStrings>
      </Suspense>
    </Boundary>
  );
}
