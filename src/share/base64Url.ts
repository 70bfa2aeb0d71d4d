/** Bytes as base64 with the alphabet that an address carries unchanged (RFC 4648 section 5), without padding. */
export function base64UrlOf(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The bytes of a text that `base64UrlOf` would write, or null: one byte sequence has exactly one text. */
export function bytesOfBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return null;
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  // atob drops the unused bits of the last character, so that several texts would give the same bytes
  return base64UrlOf(bytes) === text ? bytes : null;
}
