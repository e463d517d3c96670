#!/usr/bin/env node
// Meldet Klimakatalog in Entra ID an: den Dienst mit seiner Berechtigung, und den Aufgabenbereich, der
// ihn im Namen von Personen aufruft (Nested App Authentication). Braucht die Azure CLI („az login“ mit
// dem Recht, Anwendungen anzulegen). Wiederholen schadet nicht: was es gibt, wird angeglichen.
//
//   node infra/registerApp.mjs --pane https://katalog.musterstadt.de [--dry]
import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { pane: { type: "string" }, dry: { type: "boolean" } } });
if (!values.pane || !/^https:\/\/[\w.-]+(:\d+)?$/.test(values.pane)) {
  process.stderr.write(
    "Bitte mit --pane die Adresse angeben, unter der der Aufgabenbereich liegt, z. B. https://katalog.musterstadt.de\n"
  );
  process.exit(2);
}

const scopeName = "Katalog.Nutzen";
const scopeId = "6f1e2c0a-7a43-4a55-9a0f-3f4f6f0c8b11";

/** Der Dienst: nur Token der Fassung 2, eine Berechtigung, der jede Person selbst zustimmen kann. */
const service = {
  displayName: "Klimakatalog",
  signInAudience: "AzureADMyOrg",
  api: {
    requestedAccessTokenVersion: 2,
    oauth2PermissionScopes: [
      {
        id: scopeId,
        value: scopeName,
        type: "User",
        isEnabled: true,
        adminConsentDisplayName: "Klimakatalog benutzen",
        adminConsentDescription:
          "Meldungen abgeben, zusammenführen und Vorlagen erstellen, im Namen der angemeldeten Person.",
        userConsentDisplayName: "Klimakatalog benutzen",
        userConsentDescription: "Meldungen abgeben und bearbeiten, in Ihrem Namen.",
      },
    ],
  },
};

/** Der Aufgabenbereich: keine Geheimnisse, Anmeldung über Office (NAA) oder im Fenster mit PKCE. */
const pane = (serviceId) => ({
  displayName: "Klimakatalog (Aufgabenbereich)",
  signInAudience: "AzureADMyOrg",
  spa: {
    redirectUris: [
      `brk-multihub://${new URL(values.pane).host}`,
      `${values.pane}/taskpane.html`,
      `${values.pane}/anmeldung.html`,
    ],
  },
  requiredResourceAccess: [
    { resourceAppId: serviceId, resourceAccess: [{ id: scopeId, type: "Scope" }] },
  ],
});

const graph = "https://graph.microsoft.com/v1.0";

function az(...given) {
  if (values.dry) {
    process.stdout.write(
      `az ${given.map((one) => (/[\s{]/.test(one) ? `'${one}'` : one)).join(" ")}\n`
    );
    return { id: randomUUID(), appId: randomUUID(), value: [] };
  }
  const text = execFileSync("az", [...given, "--output", "json"], { encoding: "utf8" });
  return text.trim() === "" ? {} : JSON.parse(text);
}

/** Legt eine Anwendung an oder gleicht sie an; ihr Name ist ihr Kennzeichen. */
function register(application) {
  const filter = encodeURIComponent(`displayName eq '${application.displayName}'`);
  const {
    value: [found],
  } = az("rest", "--method", "GET", "--url", `${graph}/applications?$filter=${filter}`);
  const body = [
    "--headers",
    "Content-Type=application/json",
    "--body",
    JSON.stringify(application),
  ];
  if (found === undefined) {
    const made = az("rest", "--method", "POST", "--url", `${graph}/applications`, ...body);
    az(
      "rest",
      "--method",
      "POST",
      "--url",
      `${graph}/servicePrincipals`,
      "--headers",
      "Content-Type=application/json",
      "--body",
      JSON.stringify({ appId: made.appId })
    );
    return made;
  }
  az("rest", "--method", "PATCH", "--url", `${graph}/applications/${found.id}`, ...body);
  return found;
}

const registeredService = register(service);
const registeredPane = register(pane(registeredService.appId));
// Wer den Aufgabenbereich benutzt, wird nicht noch einmal gefragt.
az(
  "rest",
  "--method",
  "PATCH",
  "--url",
  `${graph}/applications/${registeredService.id}`,
  "--headers",
  "Content-Type=application/json",
  "--body",
  JSON.stringify({
    identifierUris: [`api://${registeredService.appId}`],
    api: {
      ...service.api,
      preAuthorizedApplications: [
        { appId: registeredPane.appId, delegatedPermissionIds: [scopeId] },
      ],
    },
  })
);
process.stdout.write(
  `\nSIGN_IN_AUDIENCE=${registeredService.appId}\nSIGN_IN_CLIENT=${registeredPane.appId}\nSIGN_IN_SCOPE=${scopeName}\n`
);
