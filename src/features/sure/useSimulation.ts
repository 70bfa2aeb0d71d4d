import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import type { SimulationResult } from "../../formula/uncertainty/simulation";
import type { LatestWins } from "../../workers/latestWins";
import type { SimulationRequest } from "../../workers/simulationWork";

/** Runs simulations somewhere beside the page. */
export type SimulationRunner = LatestWins<SimulationRequest, SimulationResult, SimulationResult>;

/** A result, half way or whole, and what it answers. */
export interface Answered {
  readonly request: SimulationRequest;
  readonly result: SimulationResult;
  readonly isWhole: boolean;
}

/** What is known of the question that is asked now. */
export interface SimulationState {
  /** The newest result; while another one is made, and where none can be, the one before. Null before the first. */
  readonly shown: Answered | null;
  readonly phase: "held" | "running" | "whole" | "stopped" | "failed";
  /** Ends what is running; what has been drawn so far stays. */
  readonly stop: () => void;
  /** Asks the same again, after it was stopped or has failed. */
  readonly again: () => void;
}

/** How long typing rests before anything is drawn, in milliseconds. */
const REST_MS = 250;

/**
 * The answer to the newest question. A new one replaces what is running, and its results come in as they are made, behind
 * whatever is typed. Null asks nothing and forgets what was known; nothing is asked while what is shown `holds`.
 */
export function useSimulation(
  runner: SimulationRunner,
  request: SimulationRequest | null,
  holds: (shown: Answered | null) => boolean,
): SimulationState {
  const [shown, setShown] = useState<Answered | null>(null);
  const [ended, setEnded] = useState<{
    readonly request: SimulationRequest;
    readonly how: "stopped" | "failed";
  } | null>(null);
  const hasAsked = useRef(false);
  const isHeld = holds(shown);
  if (request === null && shown !== null) setShown(null);

  useEffect(() => () => runner.close(), [runner]);

  useEffect(() => {
    if (request === null) {
      hasAsked.current = false;
      return undefined;
    }
    if (isHeld || ended?.request === request) return undefined;
    const show = (result: SimulationResult, isWhole: boolean) =>
      startTransition(() => setShown({ request, result, isWhole }));
    const ask = () =>
      runner.ask(request, {
        onPartial: (result) => show(result, false),
        onDone: (result) => show(result, true),
        onFailed: () => setEnded({ request, how: "failed" }),
      });
    const timer = setTimeout(ask, hasAsked.current ? REST_MS : 0);
    hasAsked.current = true;
    return () => {
      clearTimeout(timer);
      runner.cancel();
    };
  }, [runner, request, isHeld, ended]);

  const stop = useCallback(() => {
    if (request !== null) setEnded({ request, how: "stopped" });
  }, [request]);
  const again = useCallback(() => setEnded(null), []);

  const isWhole = shown?.isWhole === true && shown.request === request;
  return {
    shown: request === null ? null : shown,
    phase: isHeld ? "held" : isWhole ? "whole" : ended !== null && ended.request === request ? ended.how : "running",
    stop,
    again,
  };
}
