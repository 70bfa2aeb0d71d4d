import { serveLatest } from "../../workers/serveLatest";
import { stepwise } from "../../workers/stepwise";
import { mattersWork } from "./mattersWork";

serveLatest(self, stepwise(mattersWork));
