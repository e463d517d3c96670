#!/usr/bin/env node
// "npm run build:addin": the pane's files in dist/addin. KLIMAKATALOG_API is where the service answers (absent:
// where the pane itself lies), KLIMAKATALOG_OFFICE_JS where office.js lies (absent: at Microsoft).
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const out = here("../dist/addin/");
const officeJs =
  process.env.KLIMAKATALOG_OFFICE_JS ??
  "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const api = process.env.KLIMAKATALOG_API ?? "";

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
await build({
  entryPoints: {
    taskpane: here("taskpane.ts"),
    readingWorker: here("reading/readingWorker.ts"),
    pane: here("pane/style/pane.css"),
  },
  outdir: out,
  bundle: true,
  splitting: true,
  format: "esm",
  target: "es2023",
  minify: true,
  sourcemap: "linked",
  chunkNames: "part-[hash]",
  legalComments: "none",
  logLevel: "warning",
});
const template = await readFile(here("taskpane.html"), "utf8");
await writeFile(`${out}taskpane.html`, page("excel"));
await writeFile(`${out}index.html`, page("file"));

/** In Excel with office.js, which must come first; in a browser without it and without the internet. */
function page(host) {
  const isExcel = host === "excel";
  const values = {
    host,
    api,
    policy: policy(isExcel ? [new URL(officeJs, "https://here.invalid").origin] : []),
    office: isExcel ? `<script src="${officeJs}"></script>` : "",
  };
  return template.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]);
}

function policy(scripts) {
  const own = scripts.filter((origin) => origin !== "https://here.invalid");
  const services = api === "" ? [] : [new URL(api).origin];
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...own].join(" ")}`,
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src ${["'self'", ...services].join(" ")}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join("; ");
}
