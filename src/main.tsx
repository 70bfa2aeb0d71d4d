import { start } from "./app/start";

const root = document.getElementById("root");
if (root !== null) start(root).catch(() => document.dispatchEvent(new Event("not-started")));
