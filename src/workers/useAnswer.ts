import { startTransition, useEffect, useRef, useState } from "react";
import type { LatestWins } from "./latestWins";

/** What is known of a question that is worked out beside the page. */
export interface AnswerState<Request, Result> {
  /** The newest answer with the question that it is of; until there is one to a new question the one before. Null before the first. */
  readonly answer: (Request & Result) | null;
  /** The part of the work that is done (0..1), while the answer is longer in coming than a moment; else null. */
  readonly done: number | null;
}

/** How long typing rests before anything is worked out anew, in milliseconds. */
const REST_MS = 120;
/** What comes sooner needs no word of it, in milliseconds. */
const MOMENT_MS = 400;

/**
 * The answer to the newest question: asked once typing rests, and in place of the one before. Null asks nothing. A defect
 * of the work is thrown here, so that it comes to the boundary around this part. `makeRunner` must not change.
 */
export function useAnswer<Request extends object, Result extends object>(
  makeRunner: () => LatestWins<Request, number, Result>,
  request: Request | null,
): AnswerState<Request, Result> {
  const [runner] = useState(makeRunner);
  const [shown, setShown] = useState<{ readonly request: Request; readonly answer: Request & Result } | null>(null);
  const [progress, setProgress] = useState<{ readonly request: Request; readonly done: number } | null>(null);
  const hasAsked = useRef(false);

  useEffect(() => () => runner.close(), [runner]);

  useEffect(() => {
    if (request === null) return undefined;
    let slow: ReturnType<typeof setTimeout> | undefined;
    let done = 0;
    let isSlow = false;
    const ask = () => {
      slow = setTimeout(() => {
        isSlow = true;
        setProgress({ request, done });
      }, MOMENT_MS);
      runner.ask(request, {
        onPartial(part) {
          done = part;
          if (isSlow) setProgress({ request, done });
        },
        onDone(result) {
          clearTimeout(slow);
          startTransition(() => {
            setShown({ request, answer: { ...request, ...result } });
            setProgress(null);
          });
        },
        onFailed() {
          clearTimeout(slow);
          setShown(() => {
            throw new Error("what was asked could not be worked out");
          });
        },
      });
    };
    const timer = setTimeout(ask, hasAsked.current ? REST_MS : 0);
    hasAsked.current = true;
    return () => {
      clearTimeout(timer);
      clearTimeout(slow);
      runner.cancel();
    };
  }, [runner, request]);

  return {
    answer: request === null ? null : (shown?.answer ?? null),
    done: request !== null && progress?.request === request ? progress.done : null,
  };
}
