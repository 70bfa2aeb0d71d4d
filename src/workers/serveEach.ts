import type { Answered, Asked, Port } from "./protocol";

/** Answers questions whose answers are awaited, such as those that read a file; of an older one nothing is said any more. */
export function serveEach<Request, Result>(port: Port, answer: (request: Request) => Promise<Result>): void {
  let latest: number | null = null;
  port.addEventListener("message", ({ data }) => {
    const asked = data as Asked<Request>;
    latest = asked.kind === "ask" ? asked.id : null;
    if (asked.kind === "ask") void reply(asked.id, asked.request);
  });

  async function reply(id: number, request: Request): Promise<void> {
    const said: Answered<never, Result> = await answer(request).then(
      (result) => ({ kind: "done", id, result }),
      () => ({ kind: "failed", id }),
    );
    if (latest === id) port.postMessage(said);
  }
}
