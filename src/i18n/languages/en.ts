import answer from "../../../locales/en/answer.json";
import common from "../../../locales/en/common.json";
import costs from "../../../locales/en/costs.json";
import examples from "../../../locales/en/examples.json";
import handled from "../../../locales/en/handled.json";
import header from "../../../locales/en/header.json";
import numbers from "../../../locales/en/numbers.json";
import origin from "../../../locales/en/origin.json";
import team from "../../../locales/en/team.json";

/** The strings in English that the page itself needs, by namespace; the keys of all other languages are held to the English ones. */
export const resources = {
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
