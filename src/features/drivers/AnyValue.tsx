import type { DriverNames } from "../../i18n/useDriverNames";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import { Fold } from "../../ui/Fold";
import type { DriverFacts } from "../../workers/drivers/driverFacts";

interface AnyValueProps {
  readonly drivers: readonly DriverFacts[];
  readonly names: DriverNames;
}

/** The numbers with which the figure is the target whatever their value; folded until wanted. */
export function AnyValue({ drivers, names }: AnyValueProps) {
  const t = useWords("target");
  const { list } = useFormats();
  return (
    <Fold title={t("any")} summary={t("unreachedCount.numbers", { count: drivers.length })}>
      <p>{t("anyAbout")}</p>
      <p>{list(drivers.map(({ id }) => names.ofDriver(id)))}</p>
    </Fold>
  );
}
