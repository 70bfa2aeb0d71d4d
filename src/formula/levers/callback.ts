import { changeInbound, type StreamOf } from "./changeStreams";
import type { Lever } from "./lever";

/** Callers who hang up today: offered - handled; null while either is unknown. */
function hangUps({ offered, handled }: StreamOf<"inbound">): number | null {
  return offered === null || handled === null ? null : Math.max(0, offered - handled);
}

/**
 * The caller is called back instead of waiting. It saves no work: callers who no longer hang up must be answered. Those who
 * would have called again are one call less in, and are answered either way.
 * Of H callers who hang up, k no longer do, of whom a share a would have called again: offered - a k H, handled + (1 - a) k H.
 */
export const callback: Lever<"callback"> = {
  id: "callback",
  usedOn: ["inbound"],
  settings: [
    { name: "hangUpsAvoided", unit: "share", actsOn: "volume", isSideEffect: false, evidence: null },
    { name: "wouldCallAgain", unit: "share", actsOn: "volume", isSideEffect: false, evidence: null },
  ],
  apply: (sheet, { hangUpsAvoided, wouldCallAgain }) =>
    changeInbound(sheet, (stream) => {
      const answered = (hangUpsAvoided ?? 0) * (hangUps(stream) ?? 0);
      const { offered, handled } = stream;
      if (answered === 0 || offered === null || handled === null) return stream;
      const again = answered * (wouldCallAgain ?? 0);
      return { ...stream, offered: offered - again, handled: Math.min(offered - again, handled + (answered - again)) };
    }),
  uses: ({ work }, { hangUpsAvoided }) =>
    work.flatMap((stream) => {
      if (stream.kind !== "inbound") return [];
      const callers = hangUps(stream);
      return [{ streamId: stream.id, count: callers === null ? null : callers * (hangUpsAvoided ?? 0) }];
    }),
};
