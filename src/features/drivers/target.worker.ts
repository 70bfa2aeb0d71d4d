import { serveLatest } from "../../workers/serveLatest";
import { stepwise } from "../../workers/stepwise";
import { targetWork } from "./targetWork";

serveLatest(self, stepwise(targetWork));
