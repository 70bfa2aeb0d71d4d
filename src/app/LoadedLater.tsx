import type { i18n } from "i18next";
import { Suspense, use, type ReactNode } from "react";
import { useWords } from "../i18n/useWords";
import { addLaterStrings } from "../i18n/setUp";
import { useTranslator } from "../i18n/useLanguage";
import { useIsTakenOver } from "../ui/useIsTakenOver";
import { Boundary } from "./Boundary";
import styles from "./Page.module.css";

interface LoadedLaterProps {
  readonly children: ReactNode;
}

/**
 * A part of the page that is loaded after the first paint, together with its strings. Nothing stands there meanwhile, and
 * a sentence if it cannot be had: the rest of the page goes on.
 */
export function LoadedLater({ children }: LoadedLaterProps) {
  const t = useWords("common");
  const isTakenOver = useIsTakenOver();
  if (!isTakenOver) return null;
  return (
    <Boundary instead={() => <p className={styles.notLoaded}>{t("notLoaded")}</p>}>
      <Suspense fallback={null}>
        <WithStrings>{children}</WithStrings>
      </Suspense>
    </Boundary>
  );
}

const fetched = new WeakMap<i18n, Promise<void>>();

function WithStrings({ children }: LoadedLaterProps) {
  const translator = useTranslator();
  const strings = fetched.get(translator) ?? addLaterStrings(translator);
  fetched.set(translator, strings);
  use(strings);
  return children;
}
