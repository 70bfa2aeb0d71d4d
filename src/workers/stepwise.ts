import type { Work } from "./protocol";

/** Work in short steps: each yields the part of it that is done (0..1), and what is returned at the end is the answer. */
export type Steps<Answer> = Generator<number, Answer>;

/** Steps as work of a worker; half way it tells the part that is done. */
export function stepwise<Request, Answer>(
  begin: (request: Request) => Steps<Answer>,
): (request: Request) => Work<number, Answer> {
  return (request) => {
    const steps = begin(request);
    let done = 0;
    let answer: { readonly value: Answer } | null = null;
    return {
      isDone: () => answer !== null,
      step() {
        const step = steps.next();
        if (step.done === true) answer = { value: step.value };
        else done = step.value;
      },
      partial: () => done,
      result() {
        if (answer === null) throw new Error("asked for a result before all steps were taken");
        return answer.value;
      },
    };
  };
}
