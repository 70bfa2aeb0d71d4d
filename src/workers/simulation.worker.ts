import { serveLatest } from "./serveLatest";
import { simulationWork } from "./simulationWork";

serveLatest(self, simulationWork);
