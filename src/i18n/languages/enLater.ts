import about from "../../../locales/en/about.json";
import aftermath from "../../../locales/en/aftermath.json";
import benchmarks from "../../../locales/en/benchmarks.json";
import bringIn from "../../../locales/en/bringIn.json";
import charts from "../../../locales/en/charts.json";
import findings from "../../../locales/en/findings.json";
import handOn from "../../../locales/en/handOn.json";
import how from "../../../locales/en/how.json";
import kept from "../../../locales/en/kept.json";
import library from "../../../locales/en/library.json";
import lineDetails from "../../../locales/en/lineDetails.json";
import linkedAgents from "../../../locales/en/linkedAgents.json";
import rates from "../../../locales/en/rates.json";
import repeatCalls from "../../../locales/en/repeatCalls.json";
import share from "../../../locales/en/share.json";
import sharing from "../../../locales/en/sharing.json";
import streams from "../../../locales/en/streams.json";
import views from "../../../locales/en/views.json";
import wages from "../../../locales/en/wages.json";

/** The strings in English of what is loaded after the first paint, by namespace. */
export const resources = {
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
