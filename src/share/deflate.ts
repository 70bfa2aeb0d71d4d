/**
 * Bytes fed at once: deflate makes at most 1,032 bytes out of one and a browser inflates a whole piece before it looks
 * at the reader, so that no more than about 2 MB are ever made before the cap is seen.
 */
const PIECE_BYTES = 2_048;

/** The bytes, or why there are none: not a complete deflate stream, or larger than the cap once inflated. */
export type Inflated = { ok: true; value: Uint8Array<ArrayBuffer> } | { ok: false; error: "damaged" | "tooLarge" };

/** The bytes as a raw deflate stream (RFC 1951). Browsers compress differently: never compare what this gives. */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = inPieces(bytes).pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * What a raw deflate stream holds, when it is complete and nothing comes behind it. Stops reading as soon as more than
 * `capBytes` have come. Never throws.
 */
export async function inflate(bytes: Uint8Array<ArrayBuffer>, capBytes: number): Promise<Inflated> {
  const whole = await inflatedStart(bytes, capBytes);
  if (!whole.ok) return whole;
  // not every runtime refuses what comes behind the end: a stream that can spare its last byte ended before it
  const shortened = await inflatedStart(bytes.subarray(0, -1), capBytes);
  return shortened.ok ? { ok: false, error: "damaged" } : whole;
}

async function inflatedStart(bytes: Uint8Array<ArrayBuffer>, capBytes: number): Promise<Inflated> {
  try {
    const stream = inPieces(bytes).pipeThrough(new DecompressionStream("deflate-raw"));
    const pieces = await readPieces(stream, capBytes);
    return pieces === null ? { ok: false, error: "tooLarge" } : { ok: true, value: joined(pieces) };
  } catch {
    return { ok: false, error: "damaged" };
  }
}

function inPieces(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let start = 0;
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(bytes.subarray(start, start + PIECE_BYTES));
      start += PIECE_BYTES;
      if (start >= bytes.length) controller.close();
    },
  });
}

async function readPieces(stream: ReadableStream<Uint8Array>, capBytes: number): Promise<Uint8Array[] | null> {
  const reader = stream.getReader();
  const pieces: Uint8Array[] = [];
  let total = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces;
    total += value.length;
    if (total > capBytes) {
      // not awaited: what is still under way is of no interest, and neither is its failure
      reader.cancel().catch(() => undefined);
      return null;
    }
    pieces.push(value);
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let start = 0;
  for (const piece of pieces) {
    whole.set(piece, start);
    start += piece.length;
  }
  return whole;
}
