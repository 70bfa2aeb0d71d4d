/*
 * Runs before the first paint, on built pages only (`data-root` is set by the build). Sends the reader to the page in
 * their own language, with the fragment kept, and hides the prerendered example from whoever opens a link or comes back
 * to a sheet of their own, so that nobody ever sees the figures of another sheet first.
 */
(function () {
  "use strict";
  const page = document.documentElement;
  const root = page.dataset.root;
  if (root === undefined) return;
  // Until the page is taken over, what is typed would be lost; so nothing can be typed before.
  page.inert = true;
  const languages = (page.dataset.languages || page.lang).split(" ");
  const hasLink = location.hash.length > 1;

  let chosen = "";
  let hasOwnSheet = false;
  try {
    chosen = localStorage.getItem("cost-per-call:language") ?? "";
    for (let index = 0; index < localStorage.length; index += 1) {
      if (/^cost-per-call:(last$|journal:|sheet:)/.test(localStorage.key(index) || "")) hasOwnSheet = true;
    }
  } catch {
    // Storage is forbidden: nothing was chosen and nothing was kept.
  }

  const wanted = languages.includes(chosen) ? chosen : languageOfReader();
  if (wanted !== page.lang) {
    page.dataset.start = "wait";
    const folder = wanted === languages[0] ? "" : `${wanted}/`;
    const there = new URL(root + folder, location.href);
    there.search = location.search;
    there.hash = location.hash;
    location.replace(there.href);
  } else if (hasLink || hasOwnSheet) {
    page.dataset.start = "wait";
  }

  // A script that cannot be had, or a start that fails, is said; an example that stands there stays readable.
  const sayNotStarted = () => {
    const words = document.getElementById("not-started");
    if (words !== null) words.hidden = false;
  };
  document.addEventListener("not-started", sayNotStarted);
  window.addEventListener(
    "error",
    (event) => {
      if (event.target instanceof HTMLScriptElement) sayNotStarted();
    },
    true,
  );

  /** Who comes to a page in a language without a link wants that page; a link is read in the reader's own language. */
  function languageOfReader() {
    if (page.lang !== languages[0] && !hasLink) return page.lang;
    const tags = (navigator.languages || []).map((tag) => tag.toLowerCase().replace(/-.*/, ""));
    return tags.find((tag) => languages.includes(tag)) || languages[0];
  }
})();
