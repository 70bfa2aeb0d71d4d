import { serveLatest } from "./serveLatest";
import { drawsWork } from "./simulationWork";

serveLatest(self, drawsWork);
