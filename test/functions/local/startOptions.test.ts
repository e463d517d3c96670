import { expect, it } from "vitest";
import { startOptions } from "../../../functions/local/startOptions.ts";

it("keeps everything in the folder named, with the demo town, and builds no pane unasked", () => {
  expect(startOptions([], "hier")).toEqual({
    keeping: { folder: "hier" },
    port: 7171,
    demo: true,
    buildsPane: false,
  });
});

it("builds the pane where npm start asks for it, whatever else is asked", () => {
  expect(startOptions(["--build-pane", "--memory", "--empty"], "hier")).toEqual({
    keeping: "memory",
    port: 7171,
    demo: false,
    buildsPane: true,
  });
});

it.each([["--port", "x"], ["--port", "70000"], ["--memory", "--folder", "da"], ["--unbekannt"]])(
  "says how to start where it was asked for %s %s",
  (...args) => expect(startOptions(args, "hier")).toMatch(/^npm start/)
);
