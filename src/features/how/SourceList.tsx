import { useWords } from "../../i18n/useWords";
import { benchmarkOf } from "../../formula/benchmarks";
import type { FigureId } from "../../formula/figureId";
import styles from "./HowDialog.module.css";
import { howKey } from "./howKey";
import { SOURCES, type Source } from "./sources";

/** The pages that a figure's rule, or a published figure itself, comes from; nothing where there is none. */
export function SourceList({ figure }: { readonly figure: FigureId }) {
  const t = useWords("how");
  const sources = figure.kind === "benchmark" ? sourceOfBenchmark(figure.id) : SOURCES[howKey(figure)];
  if (sources.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{t(sources.length === 1 ? "sources" : "sourcesMany")}</h3>
      <ul className={styles.sources}>
        {sources.map(({ publisher, address }) => (
          <li key={address}>
            {publisher}:{" "}
            <a href={address} target="_blank" rel="noreferrer">
              {new URL(address).hostname.replace(/^www\./, "")}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sourceOfBenchmark(id: string): readonly Source[] {
  const benchmark = benchmarkOf(id);
  return benchmark === null ? [] : [{ publisher: benchmark.publisher, address: benchmark.source }];
}
