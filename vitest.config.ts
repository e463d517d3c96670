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

export default defineConfig({
  test: {
    projects: [
      project("shared", ["test/shared/**/*.test.ts"]),
      project("functions", ["test/functions/**/*.test.ts", "test/infra/**/*.test.ts"]),
      project("story", ["test/story/**/*.test.ts", "test/*.test.ts"]),
      project("faults", ["test/faults/**/*.test.ts"], { testTimeout: 900_000 }),
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
          fileParallelism: false,
          globalSetup: ["test/requireNode24.ts", "test/addin/browser/buildPane.ts"],
        }
      ),
      project("accuracy", ["test/accuracy/**/*.test.ts"], { testTimeout: 300_000 }),
    ],
  },
});
