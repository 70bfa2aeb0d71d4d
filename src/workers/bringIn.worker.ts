import { bringInWork } from "./bringInWork";
import { serveEach } from "./serveEach";

serveEach(self, bringInWork());
