import answer from "../../../locales/da/answer.json";
import common from "../../../locales/da/common.json";
import costs from "../../../locales/da/costs.json";
import examples from "../../../locales/da/examples.json";
import handled from "../../../locales/da/handled.json";
import header from "../../../locales/da/header.json";
import numbers from "../../../locales/da/numbers.json";
import origin from "../../../locales/da/origin.json";
import team from "../../../locales/da/team.json";
import type { FirstResources } from "../resources";

/** The strings in Danish that the page itself needs, by namespace. */
export const resources: FirstResources = {
  answer,
  common,
  costs,
  examples,
  handled,
  header,
  numbers,
  origin,
  team,
};
