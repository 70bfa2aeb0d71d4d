import { bench } from "vitest";
import { goalSeek } from "../../src/formula/goalSeek";
import { leverDrivers } from "../../src/formula/whatIf/leverDrivers";
import { boundsOfSetting } from "../../src/sheet/boundsOfSetting";
import { leversOf } from "../../src/sheet/leverDefaults";
import { centre } from "../unit/formula/levers/centre";

const sheet = {
  ...centre,
  costs: Array.from({ length: 5 }, (_, copy) =>
    centre.costs.map((line) => ({ ...line, id: `${line.id}${copy}` })),
  ).flat(),
};

bench("all settings of all levers for a target, 30 lines", () => {
  const drivers = leverDrivers(sheet, { leversOf, boundsOf: boundsOfSetting });
  goalSeek({ sheet, headline: "perCall", team: { kind: "held" } }, 250, drivers);
});
