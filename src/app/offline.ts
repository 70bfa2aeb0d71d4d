/** How the page learns that a newer release is ready, and takes it. */
export interface Offline {
  /** Called with what takes the newer release: this page is then loaded anew with it. */
  readonly onUpdate: (take: () => void) => void;
}

/** How long the browser has to end the older worker, in ms, before the page goes on without it. */
const HANDOVER_MS = 4000;

/**
 * Registers the service worker of the built page, so that the page works offline. A newer release waits until the reader
 * takes it; another tab that took it already makes this one say so, too, since its own files are then gone from the store.
 */
export async function workOffline({ onUpdate }: Offline): Promise<void> {
  const { root } = document.documentElement.dataset;
  if (root === undefined || !("serviceWorker" in navigator)) return;
  const workers = navigator.serviceWorker;
  const script = new URL(`${root}sw.js`, location.href);
  let hadRelease = workers.controller !== null;
  let isTaking = false;
  const reload = () => location.reload();
  workers.addEventListener("controllerchange", () => {
    if (isTaking) reload();
    else if (hadRelease) onUpdate(reload);
    hadRelease = true;
  });
  const registration = await workers.register(script).catch(() => null);
  // Some browsers answer without one where workers are forbidden.
  if (!registration) return;
  const offer = () => {
    const { waiting } = registration;
    if (waiting === null) return;
    const takeOver = () => waiting.postMessage({ type: "SKIP_WAITING" });
    // A page that no worker serves came from the network, so it is of the newer release already.
    if (workers.controller === null) return takeOver();
    onUpdate(() => {
      isTaking = true;
      takeOver();
      setTimeout(() => void takeWithoutWorker(), HANDOVER_MS);
    });
  };
  /** An older worker that never comes to rest would keep the newer one waiting for minutes: the page is loaded without any. */
  async function takeWithoutWorker(): Promise<void> {
    // The script is never in the store: it tells whether the page can be loaded from where it came from.
    const found = await fetch(script, { cache: "no-store" }).catch(() => null);
    // What asks for a login on the way answers with a page of its own, whatever it is asked for.
    const isScript = found?.ok === true && found.headers.get("content-type")?.includes("javascript") === true;
    if (isScript && (await registration?.unregister().catch(() => false))) return reload();
    isTaking = false;
    offer();
  }
  offer();
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", offer));
}
