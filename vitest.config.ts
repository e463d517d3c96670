import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const project = (name: string, include: string[], more: object = {}) => ({
  test: {
    name,
    include,
    globalSetup: ["test/requireNode24.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    ...more,
  },
});

/** What the tests in a browser need once, whoever comes first. */
const paneAndBrowser = [
  "test/requireNode24.ts",
  "test/addin/browser/buildPane.ts",
  "test/excelHost/browser/unpackOnce.ts",
];

/** One file after the other, behind the projects that share the cores. */
const alone = (groupOrder: number) => ({ fileParallelism: false, sequence: { groupOrder } });

export default defineConfig({
  test: {
    // Vitest leaves one core alone, which is half of a small machine.
    maxWorkers: availableParallelism(),
    projects: [
      // Pure functions: their modules are loaded once for all files, not once for each.
      project("shared", ["test/shared/**/*.test.ts", "test/training/**/*.test.ts"], {
        isolate: false,
      }),
      project("functions", ["test/functions/**/*.test.ts", "test/infra/**/*.test.ts"]),
      project("story", ["test/story/**/*.test.ts", "test/*.test.ts"]),
      project("faults", ["test/faults/**/*.test.ts"], { testTimeout: 900_000, ...alone(1) }),
      project("excelHost", ["test/excelHost/**/*.test.ts"], {
        exclude: ["test/excelHost/browser/**"],
      }),
      project("addin", ["test/addin/**/*.test.ts"], { exclude: ["test/addin/browser/**"] }),
      project(
        "browser",
        ["test/excelHost/browser/**/*.test.ts", "test/addin/browser/**/*.test.ts"],
        {
          testTimeout: 180_000,
          hookTimeout: 180_000,
          ...alone(2),
          globalSetup: paneAndBrowser,
        }
      ),
      project("accuracy", ["test/accuracy/**/*.test.ts"], {
        testTimeout: 300_000,
        globalSetup: paneAndBrowser,
      }),
    ],
  },
});
