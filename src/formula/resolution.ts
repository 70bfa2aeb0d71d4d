import type { CostSheet } from "../sheet/schema";
import { quotient } from "./quotient";
import { err, ok, type Result } from "./result";

/** How the callers of one issue behave: shares 0..1, and the largest number of contacts (null: no limit). */
export interface RepeatBehaviour {
  /** Share of issues that the first contact resolves. */
  readonly resolvedFirst: number;
  /** Share that each further contact resolves. */
  readonly resolvedLater: number;
  /** Share of callers who give up after a contact that did not resolve their issue. */
  readonly giveUpShare: number;
  readonly largestNumberOfContacts: number | null;
}

/** What follows for one issue. */
export interface RepeatCalls {
  /** Expected contacts for one issue, whether resolved or given up; an error where callers call for ever. */
  readonly contactsPerIssue: Result<number, "neverResolved">;
  /** Share of issues that are resolved in the end, 0..1. */
  readonly shareResolved: number;
}

/** Why a sheet has no figure that needs a repeat-call model. */
export type RepeatCallsUnknown = "noResolvedFirstTime" | "noGiveUpShare" | "noCallsPerUnresolved" | "neverResolved";

/**
 * Contacts per issue and the share resolved in the end, when each caller calls again until the issue is resolved, given
 * up, or the largest number of contacts is reached. With one share r throughout: 1 / (1 - (1 - r)(1 - g)) contacts.
 */
export function repeatCalls(behaviour: RepeatBehaviour): RepeatCalls {
  const { resolvedFirst, resolvedLater, giveUpShare, largestNumberOfContacts } = behaviour;
  const returnsAfterFirst = (1 - resolvedFirst) * (1 - giveUpShare);
  if (returnsAfterFirst === 0) return { contactsPerIssue: ok(1), shareResolved: resolvedFirst };
  // 1 - (1 - r)(1 - g), written so that a small share keeps its digits
  const endsAfterLater = resolvedLater + giveUpShare * (1 - resolvedLater);
  const later = returnsAfterFirst * lengthOfChain(endsAfterLater, largestNumberOfContacts);
  if (!Number.isFinite(later)) return { contactsPerIssue: err("neverResolved"), shareResolved: resolvedFirst };
  return { contactsPerIssue: ok(1 + later), shareResolved: resolvedFirst + later * resolvedLater };
}

/**
 * Expected contacts from the second one on, given that there is a second: a geometric series that ends with the share
 * `ends` after each contact, cut at the largest number; Infinity where it never ends.
 */
function lengthOfChain(ends: number, largestNumberOfContacts: number | null): number {
  if (largestNumberOfContacts === null) return 1 / ends;
  const most = Math.max(0, largestNumberOfContacts - 1);
  if (ends === 0) return most;
  return -Math.expm1(most * Math.log1p(-ends)) / ends;
}

/**
 * Calls made for each issue, resolved or given up, by the model that the sheet names. Unlike calls per *resolved* issue it
 * depends on the share who give up: geometric 1/r, give-up 1/(1-(1-r)(1-g)), multiplier 1+(1-r)m.
 */
export function callsPerIssue(
  rule: CostSheet["repeatCalls"],
  resolvedFirstTime: number | null,
): Result<number, RepeatCallsUnknown> {
  const calls = repeatCallsOf(rule, resolvedFirstTime);
  return calls.ok ? calls.value.contactsPerIssue : calls;
}

/**
 * Calls made for each issue that is resolved in the end, by the model that the sheet names: calls per issue / share
 * resolved. Geometric: callers call until resolved. Give-up: a share stops after each unresolved call (still 1/r).
 * Multiplier: every unresolved issue makes m more calls and is then resolved. The models give different figures from the
 * same input, so the answer always names the model.
 */
export function callsPerResolvedIssue(
  rule: CostSheet["repeatCalls"],
  resolvedFirstTime: number | null,
): Result<number, RepeatCallsUnknown> {
  const known = repeatCallsOf(rule, resolvedFirstTime);
  if (!known.ok) return known;
  const { contactsPerIssue, shareResolved } = known.value;
  if (!contactsPerIssue.ok) return contactsPerIssue;
  const calls = quotient(contactsPerIssue.value, shareResolved);
  return calls === null ? err("neverResolved") : ok(calls);
}

/** What follows for one issue by the model that the sheet names; by the multiplier all are resolved in the end. */
function repeatCallsOf(
  { model, giveUpShare, callsPerUnresolved }: CostSheet["repeatCalls"],
  resolvedFirstTime: number | null,
): Result<RepeatCalls, RepeatCallsUnknown> {
  if (resolvedFirstTime === null) return err("noResolvedFirstTime");
  if (model === "multiplier") {
    if (callsPerUnresolved === null) return err("noCallsPerUnresolved");
    return ok({ contactsPerIssue: ok(1 + (1 - resolvedFirstTime) * callsPerUnresolved), shareResolved: 1 });
  }
  if (model === "giveUp" && giveUpShare === null) return err("noGiveUpShare");
  const share = model === "giveUp" ? (giveUpShare ?? 0) : 0;
  const each = { resolvedFirst: resolvedFirstTime, resolvedLater: resolvedFirstTime };
  return ok(repeatCalls({ ...each, giveUpShare: share, largestNumberOfContacts: null }));
}
