import { serveLatest } from "./serveLatest";
import { staffingWork } from "./staffingWork";
import { stepwise } from "./stepwise";

serveLatest(self, stepwise(staffingWork));
