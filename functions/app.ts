import { registerAll } from "./registration/registerAll.ts";

// The entry of the function app: every route, queue and timer with the genuine programming model.
registerAll();
