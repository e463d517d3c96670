import { consolidationRoutes } from "./routes/consolidation.ts";
import { paperRoutes } from "./routes/papers.ts";
import { peopleRoutes } from "./routes/people.ts";
import { settingsRoutes } from "./routes/settings.ts";
import { submissionRoutes } from "./routes/submissions.ts";
import { topicRoutes } from "./routes/topics.ts";
import { versionRoutes } from "./routes/versions.ts";
import { workbookRoutes } from "./routes/workbooks.ts";

/** Every route, by the name that client, function and OpenAPI operation share. */
export const routes = {
  ...settingsRoutes,
  ...submissionRoutes,
  ...consolidationRoutes,
  ...versionRoutes,
  ...topicRoutes,
  ...paperRoutes,
  ...workbookRoutes,
  ...peopleRoutes,
} as const;

export type Routes = typeof routes;
export type RouteName = keyof Routes;
export const routeNames = Object.keys(routes) as readonly RouteName[];
