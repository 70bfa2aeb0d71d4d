/** How tabs tell each other which rows were changed. */
export interface RowNews {
  tell(ids: readonly string[]): void;
  listen(listener: (ids: readonly string[]) => void): void;
}

/** News by the browser's channel between tabs of one site; null where it has none. */
export function openRowNews(): RowNews | null {
  if (typeof BroadcastChannel === "undefined") return null;
  const channel = new BroadcastChannel("cost-per-call");
  return {
    // one row is told as earlier releases tell it, which may be open in another tab
    tell: (ids) => channel.postMessage(ids.length === 1 ? ids[0] : ids),
    listen: (listener) => {
      channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
        const ids: readonly unknown[] = Array.isArray(data) ? data : [data];
        if (ids.every((id) => typeof id === "string")) listener(ids);
      });
    },
  };
}
