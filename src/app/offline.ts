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
    // The first of all has no page to take over from.
    if (waiting === null || workers.controller === null) return;
    onUpdate(() => {
      isTaking = true;
      waiting.postMessage({ type: "SKIP_WAITING" });
      setTimeout(() => void takeWithoutWorker(), HANDOVER_MS);
    });
  };
  /** An older worker that never comes to rest would keep the newer one waiting for minutes: the page is loaded without any. */
  async function takeWithoutWorker(): Promise<void> {
    // never in the store: it tells whether there is a network to load the page from
    const found = await fetch(script, { cache: "no-store" }).catch(() => null);
    if (found?.ok === true && (await registration?.unregister().catch(() => false))) return reload();
    isTaking = false;
    offer();
  }
  offer();
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", offer));
}
