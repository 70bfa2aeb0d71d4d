import { startTransition, useEffect, useRef, useState } from "react";

/** Work in short steps: what is yielded means nothing, what is returned is the answer. */
export type Steps<Answer> = Generator<undefined, Answer>;

/** How long typing rests before anything is worked out anew, in milliseconds. */
const REST_MS = 120;
/** How long the page is kept from other things at a stretch, in milliseconds. */
const TURN_MS = 8;

/**
 * The answer to a question that takes long: worked out in short turns once typing rests, so that no key press waits for
 * it. Until there is a new answer the one before it stays; null until there is any, and while nothing is asked. `begin`
 * must not change.
 */
export function useWorkedOut<Question, Answer>(
  question: Question | null,
  begin: (question: Question) => Steps<Answer>,
): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const hasBegun = useRef(false);
  useEffect(() => {
    if (question === null) return undefined;
    const work = begin(question);
    let timer = setTimeout(turn, hasBegun.current ? REST_MS : 0);
    hasBegun.current = true;
    function turn() {
      try {
        const end = performance.now() + TURN_MS;
        let step = work.next();
        while (step.done !== true && performance.now() < end) step = work.next();
        if (step.done !== true) timer = setTimeout(turn, 0);
        else {
          const { value } = step;
          startTransition(() => setAnswer(value));
        }
      } catch (defect) {
        // thrown where the page is drawn, a defect comes to the boundary around this part
        setAnswer(() => {
          throw defect;
        });
      }
    }
    return () => clearTimeout(timer);
  }, [question, begin]);
  return question === null ? null : answer;
}
