/**
 * Where a page of the app is: its full address, and the way from it to the folder of the app's `index.html`, which is
 * `./` for that page itself and `../` for one in a language's folder. The path alone cannot tell, since the app may
 * itself be kept in a folder named `da`.
 */
export type PageAddress = { href: string; root: "./" | "../" };

/** An address to give away, and its length in characters, since some programs cut or refuse a long one. */
export type ShareAddress = { address: string; characters: number };

/**
 * The address that opens the sheet of a token anywhere: the app's root, without a language, a file name, a query or
 * another fragment, so that readers see it in their own language.
 */
export function shareAddress(page: PageAddress, token: string): ShareAddress {
  const root = new URL(page.root, page.href);
  root.search = "";
  root.hash = token;
  return { address: root.href, characters: root.href.length };
}

/** The token in a fragment (`location.hash`), still unread; null when there is no fragment. */
export function tokenInFragment(hash: string): string | null {
  const token = hash.startsWith("#") ? hash.slice(1) : hash;
  return token === "" ? null : token;
}
