import { useEffect, useState } from "react";
import type { Choices, Destination } from "../../files/in/choices";
import type { Digest } from "../../files/in/digest";
import type { Source } from "../../files/in/readSource";
import type { ReadError } from "../../files/in/table";
import type { BringInRequest, BringInResult } from "../../workers/bringInWork";
import type { LatestWins } from "../../workers/latestWins";

/** Reads sources somewhere beside the page. */
export type Reader = LatestWins<BringInRequest, never, BringInResult>;

/** What is known of the source: the newest digest, whether another one is being made, and why there is none. */
export interface DigestState {
  readonly digest: Digest | null;
  readonly isReading: boolean;
  readonly error: ReadError | "failed" | null;
}

/** What the source comes to by the choices, anew for every change of them; the digest before stays until then. */
export function useDigest(
  reader: Reader,
  source: Source | null,
  choices: Choices,
  destination: Destination,
): DigestState {
  const [told, setTold] = useState<Omit<DigestState, "isReading"> & { readonly of: Source; readonly key: string }>();
  const key = JSON.stringify({ choices, destination });
  useEffect(() => () => reader.close(), [reader]);
  // of a source that is no longer the one, nothing is read on
  useEffect(() => () => reader.cancel(), [reader, source]);
  useEffect(() => {
    if (source === null) return;
    const { choices: asked, destination: into } = JSON.parse(key) as Pick<BringInRequest, "choices" | "destination">;
    const fail = (error: DigestState["error"]) => setTold({ digest: null, error, of: source, key });
    reader.ask(
      { source, choices: asked, destination: into },
      {
        onPartial: () => undefined,
        onDone: (result) =>
          result.ok ? setTold({ digest: result.value, error: null, of: source, key }) : fail(result.error),
        onFailed: () => fail("failed"),
      },
    );
  }, [reader, source, key]);
  const isOfSource = source !== null && told?.of === source;
  return {
    digest: isOfSource ? told.digest : null,
    error: isOfSource ? told.error : null,
    isReading: source !== null && (!isOfSource || told.key !== key),
  };
}
