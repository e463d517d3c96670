#!/usr/bin/env node
// "npm run build:addin [ORDNER]": the pane's files in dist/addin. KLIMAKATALOG_API is where the service answers (absent:
// where the pane itself lies), KLIMAKATALOG_OFFICE_JS where office.js lies (absent: at Microsoft), SIGN_IN_TENANT,
// SIGN_IN_CLIENT and SIGN_IN_AUDIENCE whose accounts sign in (absent: the token of a printed address counts).
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const [folder = here("../dist/addin/")] = process.argv.slice(2);
const out = folder.endsWith("/") ? folder : `${folder}/`;
const officeJs =
  process.env.KLIMAKATALOG_OFFICE_JS ??
  "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const api = process.env.KLIMAKATALOG_API ?? "";
const { SIGN_IN_TENANT, SIGN_IN_CLIENT, SIGN_IN_AUDIENCE } = process.env;
const issuer =
  process.env.SIGN_IN_ISSUER ??
  (SIGN_IN_TENANT && `https://login.microsoftonline.com/${SIGN_IN_TENANT}/v2.0`);
const scope = `api://${SIGN_IN_AUDIENCE}/Katalog.Nutzen`;
const signIn = issuer ? `account ${issuer} ${SIGN_IN_CLIENT} ${scope}` : "";

// Only our own folder is emptied, never one that somebody names.
if (process.argv.length === 2) await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
await build({
  entryPoints: {
    taskpane: here("taskpane.ts"),
    anmeldung: here("anmeldung.ts"),
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
await writeFile(`${out}taskpane.html`, await page("taskpane.html", "excel"));
await writeFile(`${out}index.html`, await page("taskpane.html", "file"));
await writeFile(`${out}anmeldung.html`, await page("anmeldung.html", issuer ? "excel" : "file"));
for (const name of ["support.html", "support.css"]) await copyFile(here(name), out + name);
await mkdir(`${out}icons`);
for (const name of await readdir(here("icons"))) {
  if (name.endsWith(".png")) await copyFile(here(`icons/${name}`), `${out}icons/${name}`);
}

/** In Excel with office.js, which must come first; in a browser without it and without the internet. */
async function page(name, host) {
  const template = await readFile(here(name), "utf8");
  const isExcel = host === "excel";
  const values = {
    host,
    api,
    signIn,
    policy: policy(isExcel ? [new URL(officeJs, "https://here.invalid").origin] : []),
    office: isExcel ? `<script src="${officeJs}"></script>` : "",
  };
  return template.replace(/\{\{(\w+)\}\}/g, (_, key) => values[key]);
}

function policy(scripts) {
  const own = scripts.filter((origin) => origin !== "https://here.invalid");
  const services = [api, issuer].flatMap((one) => (one ? [new URL(one).origin] : []));
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
