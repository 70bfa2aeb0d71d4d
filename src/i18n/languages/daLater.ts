import about from "../../../locales/da/about.json";
import aftermath from "../../../locales/da/aftermath.json";
import benchmarks from "../../../locales/da/benchmarks.json";
import bringIn from "../../../locales/da/bringIn.json";
import charts from "../../../locales/da/charts.json";
import findings from "../../../locales/da/findings.json";
import handOn from "../../../locales/da/handOn.json";
import how from "../../../locales/da/how.json";
import kept from "../../../locales/da/kept.json";
import library from "../../../locales/da/library.json";
import lineDetails from "../../../locales/da/lineDetails.json";
import linkedAgents from "../../../locales/da/linkedAgents.json";
import rates from "../../../locales/da/rates.json";
import repeatCalls from "../../../locales/da/repeatCalls.json";
import share from "../../../locales/da/share.json";
import sharing from "../../../locales/da/sharing.json";
import streams from "../../../locales/da/streams.json";
import views from "../../../locales/da/views.json";
import wages from "../../../locales/da/wages.json";
import type { LaterResources } from "../resources";

/** The strings in Danish of what is loaded after the first paint, by namespace. */
export const resources: LaterResources = {
  about,
  aftermath,
  benchmarks,
  bringIn,
  charts,
  findings,
  handOn,
  how,
  kept,
  library,
  lineDetails,
  linkedAgents,
  rates,
  repeatCalls,
  share,
  sharing,
  streams,
  views,
  wages,
};
