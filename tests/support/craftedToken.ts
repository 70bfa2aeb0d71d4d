import { base64UrlOf } from "../../src/share/base64Url";
import { crc32 } from "../../src/share/crc32";
import { deflate } from "../../src/share/deflate";

/** A token with a right checksum around any compressed bytes, as someone who means harm would make it. */
export function tokenOfCompressed(compressed: Uint8Array): string {
  return `c1.${crc32(compressed)}.${base64UrlOf(compressed)}`;
}

/** A token with a right checksum around any bytes. */
export async function tokenOfBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return tokenOfCompressed(await deflate(bytes));
}

/** A token with a right checksum around any text. */
export function tokenOfText(text: string): Promise<string> {
  return tokenOfBytes(new TextEncoder().encode(text));
}

/** Megabytes of zero bytes as a raw deflate stream, made piece by piece. */
export async function compressedZeros(megabytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const piece = new Uint8Array(1_000_000);
  let left = megabytes;
  const zeros = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (left === 0) return controller.close();
      left -= 1;
      controller.enqueue(piece);
    },
  });
  return new Uint8Array(await new Response(zeros.pipeThrough(new CompressionStream("deflate-raw"))).arrayBuffer());
}
