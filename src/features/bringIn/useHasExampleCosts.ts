import { useEffect, useState } from "react";
import { hasExampleCosts } from "../../sheet/examples/hasExampleCosts";
import type { CostSheet } from "../../sheet/schema";

/** Whether the costs of a sheet are still an example's; null until that is known, false where the examples cannot be had. */
export function useHasExampleCosts(sheet: CostSheet): boolean | null {
  const [told, setTold] = useState<{ readonly of: CostSheet; readonly isExample: boolean } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const tell = (isExample: boolean) => isCurrent && setTold({ of: sheet, isExample });
    hasExampleCosts(sheet).then(tell, () => tell(false));
    return () => {
      isCurrent = false;
    };
  }, [sheet]);
  return told?.of === sheet ? told.isExample : null;
}
