import { describe, expect, it } from "vitest";
import { serveEach } from "../../../src/workers/serveEach";
import type { Asked } from "../../../src/workers/protocol";

describe("a worker that awaits its answers", () => {
  it("says the newest one only, and that it broke down", async () => {
    const said: unknown[] = [];
    let hear: (event: { data: unknown }) => void = () => expect.fail("nothing listens");
    const ends = new Map<number, (isFine: boolean) => void>();
    serveEach<number, string>(
      { postMessage: (message) => said.push(message), addEventListener: (_, listener) => (hear = listener) },
      (request) =>
        new Promise((resolve, reject) => {
          ends.set(request, (isFine) => (isFine ? resolve(`answer ${request}`) : reject(new Error("broken"))));
        }),
    );
    const send = (data: Asked<number>) => hear({ data });
    const end = async (request: number, isFine: boolean) => {
      ends.get(request)?.(isFine);
      await new Promise(setImmediate);
    };
    send({ kind: "ask", id: 1, request: 10 });
    send({ kind: "ask", id: 2, request: 20 });
    await end(20, true);
    await end(10, true);
    send({ kind: "ask", id: 3, request: 30 });
    await end(30, false);
    send({ kind: "ask", id: 4, request: 40 });
    send({ kind: "cancel" });
    await end(40, true);
    expect(said).toEqual([
      { kind: "done", id: 2, result: "answer 20" },
      { kind: "failed", id: 3 },
    ]);
  });
});
