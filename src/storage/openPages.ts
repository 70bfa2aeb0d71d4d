const LOCK_PREFIX = "cost-per-call:page:";

/** How long a page that is just being left may take to give its lock back, in milliseconds. */
const LONGEST_LEAVING_MS = 400;

/** Holds a lock for as long as this page lives, so that other pages see that it does; nothing where there are no locks. */
export function holdPage(page: string): void {
  if (!("locks" in navigator)) return;
  void navigator.locks.request(LOCK_PREFIX + page, () => new Promise(() => undefined)).catch(() => undefined);
}

/** Whether a page is no longer open: closed, left, or killed. Where there are no locks, every other page counts as gone. */
export async function isPageGone(page: string): Promise<boolean> {
  if (!("locks" in navigator)) return true;
  try {
    const signal = AbortSignal.timeout(LONGEST_LEAVING_MS);
    return await navigator.locks.request(LOCK_PREFIX + page, { signal }, () => true);
  } catch {
    return false;
  }
}
