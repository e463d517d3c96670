import type { ViewName } from "./steps.ts";
import type { View } from "./view.ts";

/** The view of every step; a heavy one is loaded when it is opened. */
export const views: Readonly<Record<ViewName, () => Promise<{ readonly view: View }>>> = {
  structure: () => import("./structure/structureView.ts"),
  check: () => import("./check/checkView.ts"),
  rate: () => import("./rate/rateView.ts"),
  submit: () => import("./submit/submitView.ts"),
  overview: () => import("./overview/overviewView.ts"),
  topic: () => import("./topic/topicView.ts"),
  request: () => import("./request/requestView.ts"),
  consolidate: () => import("./consolidate/consolidateView.ts"),
  papers: () => import("./papers/papersView.ts"),
  townOverview: () => import("./overview/townOverviewView.ts"),
  settings: () => import("./settings/settingsView.ts"),
  help: () => import("./help/helpView.ts"),
};
