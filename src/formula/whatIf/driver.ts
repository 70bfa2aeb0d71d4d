import type { LeverId } from "../../sheet/leverSettings";
import type { NumberPlace } from "../../sheet/numberPlace";
import type { Category, CostSheet } from "../../sheet/schema";
import type { HeadlineKind } from "../headlines";
import type { AnySetting } from "../levers/lever";
import { placeKey } from "../numberPlace";

/** What can be changed alone, all else held: one number of the sheet, or several that move as one. */
export type DriverId =
  /** Contacts of the streams behind a headline: calls handled and offered alike; outbound dialled, reached and results alike. */
  | { readonly kind: "volume"; readonly of: HeadlineKind }
  /** Sales or leads alone, of the same calls. */
  | { readonly kind: "results"; readonly of: "perSale" | "perLead" }
  /** Handling time of the streams behind a headline, all by the same factor. */
  | { readonly kind: "handlingTime"; readonly of: HeadlineKind }
  /** First-contact resolution of an inbound stream; calls change with it, at the same number of issues. */
  | { readonly kind: "resolution"; readonly stream: string }
  /** All amounts of a category by the same factor. */
  | { readonly kind: "category"; readonly category: Category }
  /** One setting of a lever; its figure is that of the improved centre. */
  | { readonly kind: "lever"; readonly lever: LeverId; readonly setting: AnySetting }
  /** One number as it stands on the sheet. */
  | { readonly kind: "number"; readonly place: NumberPlace };

/** What the value of a driver is counted in; money is in the currency of its line, a factor is 1 for as today. */
export type DriverUnit =
  "contacts" | "seconds" | "share" | "money" | "factor" | "agents" | "hours" | "months" | "rate" | "number";

/** A quantity that can be read off a sheet and written to it. */
export interface Driver {
  readonly id: DriverId;
  readonly unit: DriverUnit;
  /** The least and the most that it can be, both included. */
  readonly least: number;
  readonly most: number;
  /** What its number can be on a sheet, where that is more: a cost may turn into a credit. Left out where it is the same. */
  readonly holds?: { readonly least: number; readonly most: number };
  /** Whether `most` is only what a sheet holds, while the thing itself could grow without end. */
  readonly isEndless: boolean;
  /** `asked`: fractions are exact and the whole count is of interest too. `only`: there are no fractions of it. */
  readonly wholes: "none" | "asked" | "only";
  /** Its value on a sheet, or null while that is unknown. */
  readonly read: (sheet: CostSheet) => number | null;
  /** The sheet in which it has a value, all else held; null where no sheet can say so. */
  readonly write: (sheet: CostSheet, value: number) => CostSheet | null;
  /** The sheet that is priced for a written one, which brings its own team; left out where it is the written one. */
  readonly priced?: (written: CostSheet) => CostSheet;
  /** Whether it acts on nothing today, so that no change from today's value can be told. */
  readonly isOff?: boolean;
}

/** A text for a driver, the same for the same driver and for no other. */
export function driverKey(id: DriverId): string {
  switch (id.kind) {
    case "volume":
    case "results":
    case "handlingTime":
      return `${id.kind}.${id.of}`;
    case "resolution":
      return `resolution.${id.stream}`;
    case "lever":
      return `lever.${id.lever}.${id.setting}`;
    case "category":
      return `category.${id.category}`;
    case "number":
      return `number.${placeKey(id.place)}`;
  }
}
