import { chosenBand } from "../../formula/benchmarkPosition";
import type { CostStatement } from "../../formula/statement";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import type { ShareAddress } from "../../share/link";
import { qrMatrix } from "../../share/qr";
import type { CostSheet } from "../../sheet/schema";
import { QrPicture } from "../../ui/QrPicture";
import styles from "./Report.module.css";

interface ReportSourcesProps {
  readonly sheet: CostSheet;
  readonly statement: CostStatement;
  readonly address: ShareAddress;
}

/** A longer address fills the page and is typed by nobody; in characters. */
const LONGEST_ADDRESS = 2_000;

/** What the figures mean, where published figures and rates come from, and how to open the sheet behind them. */
export function ReportSources({ sheet, statement, address: { address, characters } }: ReportSourcesProps) {
  const t = useWords("report");
  const formats = useFormats();
  const band = chosenBand(sheet);
  const modules = qrMatrix(address);
  const rates = Object.entries(sheet.rates).flatMap(([code, rate]) =>
    rate === null
      ? []
      : [`${formats.money(1, code, { digits: 0 })} = ${formats.money(rate, sheet.currency, { digits: 4 })}`],
  );
  const kinds = new Set(statement.headlines.map(({ kind }) => kind));
  return (
    <section className={styles.sources}>
      <div>
        <h2 className={styles.heading}>{t("sources")}</h2>
        {kinds.has("perCall") && <p>{t("definition")}</p>}
        {(kinds.has("perSale") || kinds.has("perLead")) && <p>{t("definitionOut")}</p>}
        {band !== null && kinds.has("perCall") && (
          <p>
            {t("bandSource", {
              publisher: band.benchmark.publisher,
              range: `${formats.money(band.benchmark.low, "USD")} – ${formats.money(band.benchmark.high, "USD")}`,
            })}{" "}
            {band.benchmark.source}
          </p>
        )}
        {rates.length > 0 && (
          <p>
            {sheet.ratesAsOf === null
              ? t("rates", { rates: formats.list(rates) })
              : t("ratesOn", { date: formats.date(sheet.ratesAsOf), rates: formats.list(rates) })}
          </p>
        )}
        <p>{t("caution")}</p>
        <h3 className={styles.linkTitle}>{t("link")}</h3>
        {characters > LONGEST_ADDRESS ? (
          <p>{t("linkTooLong")}</p>
        ) : (
          <p className={styles.link}>
            <a href={address}>{address}</a>
          </p>
        )}
      </div>
      {modules !== null && <QrPicture className={styles.qr} modules={modules} label={t("qr")} />}
    </section>
  );
}
