import { changeHandling, changeInbound, scaleCalls } from "./changeStreams";
import type { Lever } from "./lever";

/**
 * Callers who help themselves: calls offered and handled x (1 - deflected share). The easy ones go first, so the calls that
 * remain are longer: handling time x (1 + rise). Each deflected call is one use.
 */
export const selfService: Lever<"selfService"> = {
  id: "selfService",
  usedOn: ["inbound"],
  settings: [
    {
      name: "deflectedShare",
      unit: "share",
      actsOn: "volume",
      isSideEffect: false,
      evidence: {
        low: 0.05,
        high: 0.2,
        isPrinted: false,
        grade: "C",
        sources: [
          {
            publisher: "Gartner",
            year: null,
            url: "https://gartner.com.au/en/articles/rethink-customer-service-strategy-drive-self-service",
          },
          { publisher: "Turnella", year: null, url: "https://turnella.com/self-service-deflection" },
        ],
      },
    },
    {
      name: "longerCalls",
      unit: "share",
      actsOn: "handlingTime",
      isSideEffect: true,
      evidence: {
        low: 0,
        high: 0.1,
        isPrinted: false,
        grade: "C",
        sources: [
          {
            publisher: "CC Planning",
            year: null,
            url: "https://ccplanning.net/articles/self-service-and-containment.html",
          },
        ],
      },
    },
  ],
  apply: (sheet, { deflectedShare, longerCalls }) =>
    changeHandling(
      changeInbound(sheet, (stream) => scaleCalls(stream, 1 - (deflectedShare ?? 0))),
      ["inbound"],
      (seconds) => seconds * (1 + (longerCalls ?? 0)),
    ),
  uses: ({ work }, { deflectedShare }) =>
    work.flatMap((stream) => {
      if (stream.kind !== "inbound") return [];
      const calls = stream.offered ?? stream.handled;
      return [{ streamId: stream.id, count: calls === null ? null : calls * (deflectedShare ?? 0) }];
    }),
};
