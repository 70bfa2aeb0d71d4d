import * as z from "zod/mini";
import { BOUNDS } from "./limits";

const between = (low: number, high: number) => z.nullable(z.number().check(z.minimum(low), z.maximum(high)));
/** A part of something, or a rise of up to once as much again; 0 changes nothing. */
const share = between(0, 1);
/** A change of a cost in either direction: -1 takes it all away. */
const change = between(-1, 1);
/** Agents saved: somebody must be left. */
const partOfTeam = between(0, BOUNDS.mostAgentsSaved);
const seconds = between(0, BOUNDS.handleSeconds);
const money = between(0, BOUNDS.amount);

/** What the lever itself costs, in the sheet's currency; null and 0 add no line to the sheet. */
const cost = z.strictObject({
  perMonth: money,
  perAgentPerMonth: money,
  perUse: money,
  oneOff: money,
  /** Useful life of what was bought once. */
  oneOffMonths: z.nullable(z.int().check(z.minimum(0), z.maximum(BOUNDS.lifeMonths))),
});

const common = { isOn: z.boolean(), cost };

const settings = {
  integratedSoftware: z.strictObject({ ...common, matchedShare: share, secondsSaved: seconds }),
  cloud: z.strictObject({ ...common, technologyChange: change }),
  firstContactResolution: z.strictObject({ ...common, resolutionGain: share, longerCalls: share }),
  voip: z.strictObject({
    ...common,
    telephonySaved: share,
    rentSaved: share,
    homeShare: share,
    moreMinutesWorked: share,
    moreCallsPerMinute: share,
  }),
  callback: z.strictObject({ ...common, hangUpsAvoided: share, wouldCallAgain: share }),
  skillRouting: z.strictObject({ ...common, resolutionGain: share, longerCalls: share, agentsSaved: partOfTeam }),
  scheduling: z.strictObject({ ...common, agentsSaved: partOfTeam, shrinkagePoints: share }),
  selfService: z.strictObject({ ...common, deflectedShare: share, longerCalls: share }),
  automation: z.strictObject({
    ...common,
    moreIssuesPerHour: share,
    shorterNotes: share,
    longerCalls: share,
    resolutionGain: share,
  }),
  analytics: z.strictObject({ ...common, resolutionGain: share, shorterCalls: share }),
};

/**
 * The settings of the ten levers. All keys are always there; a setting that is null is not known and acts as nothing.
 * Shares are 0..1, whatever the evidence says: beyond its range the app warns and obeys.
 */
export const leversSchema = z.strictObject(settings);

/** The levers as they stand on a sheet: null for those that were never touched, which links then need not carry. */
export const touchedLeversSchema = z.strictObject({
  integratedSoftware: z.nullable(settings.integratedSoftware),
  cloud: z.nullable(settings.cloud),
  firstContactResolution: z.nullable(settings.firstContactResolution),
  voip: z.nullable(settings.voip),
  callback: z.nullable(settings.callback),
  skillRouting: z.nullable(settings.skillRouting),
  scheduling: z.nullable(settings.scheduling),
  selfService: z.nullable(settings.selfService),
  automation: z.nullable(settings.automation),
  analytics: z.nullable(settings.analytics),
});

/** Share of a fall in work that is taken out of the team, 0..1; null is not known and takes nothing out. */
export const realisedShareSchema = share;

/** The settings of all levers, by the lever's name. */
export type LeverSettings = z.infer<typeof leversSchema>;
/** The name of a lever; stored in sheets and links, so never renamed or reused. */
export type LeverId = keyof LeverSettings;
/** What one lever costs by itself, in the sheet's currency. */
export type LeverCost = z.infer<typeof cost>;
/** See `touchedLeversSchema`. */
export type TouchedLevers = z.infer<typeof touchedLeversSchema>;
