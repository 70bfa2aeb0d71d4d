import type { NumberBounds } from "./boundsAt";
import { BOUNDS } from "./limits";

/** What the schema lets stand in a setting of a lever: a share but for changes, seconds, and agents of whom some stay. */
export function boundsOfSetting(name: string): NumberBounds {
  switch (name) {
    case "technologyChange":
      return { least: -1, most: 1, isWhole: false };
    case "secondsSaved":
      return { least: 0, most: BOUNDS.handleSeconds, isWhole: false };
    case "agentsSaved":
      return { least: 0, most: BOUNDS.mostAgentsSaved, isWhole: false };
    default:
      return { least: 0, most: 1, isWhole: false };
  }
}
