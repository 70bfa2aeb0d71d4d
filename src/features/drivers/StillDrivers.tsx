import type { TeamAnswer } from "../../formula/whatIf/question";
import type { DriverNames } from "../../i18n/useDriverNames";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import { Fold } from "../../ui/Fold";
import type { DriverFacts } from "../../workers/drivers/driverFacts";
import styles from "./drivers.module.css";

interface StillDriversProps {
  readonly drivers: readonly DriverFacts[];
  readonly team: TeamAnswer;
  readonly names: DriverNames;
}

/** The numbers that do not move the figure; folded until wanted. */
export function StillDrivers({ drivers, team, names }: StillDriversProps) {
  const t = useWords("matters");
  const { list } = useFormats();
  return (
    <Fold title={t("still")} summary={t("stillCount", { count: drivers.length })}>
      <p>{list(drivers.map(({ id }) => names.ofDriver(id)))}</p>
      {team.kind === "held" && drivers.some(isOfWork) && <p className={styles.quiet}>{t("stillHeld")}</p>}
    </Fold>
  );
}

/** What would move the team if it followed the work. */
function isOfWork({ id }: DriverFacts): boolean {
  return id.kind === "handlingTime" || (id.kind === "number" && id.place.kind === "team");
}
