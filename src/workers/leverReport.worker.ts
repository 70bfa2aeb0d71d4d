import { serveLatest } from "./serveLatest";
import { stepwise } from "./stepwise";
import { leverReportWork } from "./leverReportWork";

serveLatest(self, stepwise(leverReportWork));
