import { serveLatest } from "../../workers/serveLatest";
import { stepwise } from "../../workers/stepwise";
import { leverReportWork } from "./leverReportWork";

serveLatest(self, stepwise(leverReportWork));
