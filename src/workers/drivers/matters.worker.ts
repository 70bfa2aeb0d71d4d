import { serveLatest } from "../serveLatest";
import { stepwise } from "../stepwise";
import { mattersWork } from "./mattersWork";

serveLatest(self, stepwise(mattersWork));
