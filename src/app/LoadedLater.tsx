import type { i18n } from "i18next";
import { Component, Suspense, use, useSyncExternalStore, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { addLaterStrings } from "../i18n/setUp";
import { useTranslator } from "../i18n/useLanguage";
import styles from "./Page.module.css";

interface LoadedLaterProps {
  readonly children: ReactNode;
}

/**
 * A part of the page that is loaded after the first paint, together with its strings. Nothing stands there meanwhile, and
 * a sentence if it cannot be had: the rest of the page goes on.
 */
export function LoadedLater({ children }: LoadedLaterProps) {
  const { t } = useTranslation("common");
  // Prerendered pages hold nothing of it, so nothing of it is there until they have been taken over.
  const isTakenOver = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!isTakenOver) return null;
  return (
    <LoadBoundary instead={<p className={styles.notLoaded}>{t("notLoaded")}</p>}>
      <Suspense fallback={null}>
        <WithStrings>{children}</WithStrings>
      </Suspense>
    </LoadBoundary>
  );
}

function never() {
  return () => undefined;
}

const fetched = new WeakMap<i18n, Promise<void>>();

function WithStrings({ children }: LoadedLaterProps) {
  const translator = useTranslator();
  const strings = fetched.get(translator) ?? addLaterStrings(translator);
  fetched.set(translator, strings);
  use(strings);
  return children;
}

interface LoadBoundaryProps extends LoadedLaterProps {
  readonly instead: ReactNode;
}

class LoadBoundary extends Component<LoadBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? this.props.instead : this.props.children;
  }
}
