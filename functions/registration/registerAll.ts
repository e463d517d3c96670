import { registerBackground } from "./registerBackground.ts";
import { registerHttp } from "./registerHttp.ts";
import { registerTimers } from "./registerTimers.ts";

export function registerAll(): void {
  registerHttp();
  registerBackground();
  registerTimers();
}
