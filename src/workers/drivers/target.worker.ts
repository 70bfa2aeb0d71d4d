import { serveLatest } from "../serveLatest";
import { stepwise } from "../stepwise";
import { targetWork } from "./targetWork";

serveLatest(self, stepwise(targetWork));
