/** How tabs tell each other which row was changed. */
export interface RowNews {
  tell(id: string): void;
  listen(listener: (id: string) => void): void;
}

/** News by the browser's channel between tabs of one site; null where it has none. */
export function openRowNews(): RowNews | null {
  if (typeof BroadcastChannel === "undefined") return null;
  const channel = new BroadcastChannel("cost-per-call");
  return {
    tell: (id) => channel.postMessage(id),
    listen: (listener) => {
      channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
        if (typeof data === "string") listener(data);
      });
    },
  };
}
