import { afterEach, describe, expect, it, vi } from "vitest";
import { deflate, inflate } from "../../../src/share/deflate";
import { compressedZeros } from "../../support/craftedToken";

afterEach(() => void vi.unstubAllGlobals());

describe("inflate", () => {
  it("gives back what deflate took", async () => {
    const bytes = Uint8Array.from({ length: 10_000 }, (_, index) => (index * index) % 251);
    expect(await inflate(await deflate(bytes), 10_000)).toEqual({ ok: true, value: bytes });
    expect(await inflate(await deflate(new Uint8Array()), 0)).toEqual({ ok: true, value: new Uint8Array() });
  });

  it("holds to the cap to the byte", async () => {
    const compressed = await deflate(new Uint8Array(5_000));
    expect(await inflate(compressed, 4_999)).toEqual({ ok: false, error: "tooLarge" });
    expect(await inflate(compressed, 5_000)).toMatchObject({ ok: true });
  });

  it("takes a stream cut short at any byte for damaged", async () => {
    const compressed = await deflate(new TextEncoder().encode("What does a call cost?"));
    for (let length = 0; length < compressed.length; length += 1) {
      expect(await inflate(compressed.slice(0, length), 1_000)).toEqual({ ok: false, error: "damaged" });
    }
  });

  it("takes bytes behind the end for damaged", async () => {
    const compressed = await deflate(new TextEncoder().encode("What does a call cost?"));
    expect(await inflate(Uint8Array.of(...compressed, 0), 1_000)).toEqual({ ok: false, error: "damaged" });
    expect(await inflate(Uint8Array.of(...compressed, ...compressed), 1_000)).toEqual({ ok: false, error: "damaged" });
  });

  it("feeds a bomb of 100 MB in small pieces, stops soon after the cap, tries no second time and gives the rest back", async () => {
    const bomb = await compressedZeros(100);
    const seen = { streams: 0, largestPiece: 0, inflatedBytes: 0, isCancelled: false };
    vi.stubGlobal("DecompressionStream", watchedStream(seen));
    expect(await inflate(bomb, 2_000_000)).toEqual({ ok: false, error: "tooLarge" });
    expect(seen.streams).toBe(1);
    expect(seen.largestPiece).toBe(2_048);
    expect(seen.inflatedBytes).toBeGreaterThan(2_000_000);
    expect(seen.inflatedBytes).toBeLessThan(8_000_000);
    await vi.waitFor(() => expect(seen.isCancelled).toBe(true));
  });
});

/** A decompression stream of the platform that notes what goes in and out of it. */
function watchedStream(seen: { streams: number; largestPiece: number; inflatedBytes: number; isCancelled: boolean }) {
  const Original = DecompressionStream;
  return class {
    readonly writable: WritableStream<Uint8Array<ArrayBuffer>>;
    readonly readable: ReadableStream<Uint8Array>;
    constructor(format: "deflate-raw") {
      seen.streams += 1;
      const { readable, writable } = new Original(format);
      const [into, outOf] = [writable.getWriter(), readable.getReader()];
      this.writable = new WritableStream({
        async write(piece) {
          seen.largestPiece = Math.max(seen.largestPiece, piece.length);
          await into.write(piece);
        },
        close: () => into.close(),
      });
      this.readable = new ReadableStream({
        async pull(controller) {
          const { done, value } = await outOf.read();
          if (done) return controller.close();
          seen.inflatedBytes += value.length;
          controller.enqueue(value);
        },
        async cancel() {
          seen.isCancelled = true;
          await outOf.cancel();
        },
      });
    }
  };
}
