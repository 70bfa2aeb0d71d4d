/** React has this hook of its own; packages that still bring a stand-in for older versions are given it here. */
export { useSyncExternalStore } from "react";
