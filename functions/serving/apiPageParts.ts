/** The page around swagger-ui: German head, and scripts from this address only. */
export const apiPageHtml = `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'">
<title>Klimakatalog: Schnittstelle</title>
<link rel="icon" href="favicon-32x32.png">
<link rel="stylesheet" href="swagger-ui.css">
</head>
<body>
<noscript>Diese Seite braucht JavaScript. Das Dokument selbst liegt unter <a href="../openapi.json">openapi.json</a>.</noscript>
<main id="schnittstelle"></main>
<script src="swagger-ui-bundle.js"></script>
<script src="start.js"></script>
</body>
</html>
`;

/** The library speaks English only: its own words are put into German wherever it writes them. */
const germanWords: Readonly<Record<string, string>> = {
  Authorize: "Anmelden",
  "Available authorizations": "Anmeldung",
  Logout: "Abmelden",
  Close: "Schließen",
  Servers: "Adresse",
  Parameters: "Angaben",
  "No parameters": "Keine Angaben",
  Name: "Name",
  Description: "Beschreibung",
  Responses: "Antworten",
  Code: "Status",
  Links: "Verweise",
  "No links": "Keine Verweise",
  "Media type": "Format",
  "Request body": "Inhalt der Anfrage",
  required: "Pflicht",
  "Example Value": "Beispiel",
  Schema: "Aufbau",
  "Try it out": "Ausprobieren",
  Cancel: "Abbrechen",
  Execute: "Senden",
  Clear: "Leeren",
  Reset: "Zurücksetzen",
  "Server response": "Antwort des Dienstes",
  "Response body": "Inhalt der Antwort",
  "Response headers": "Kopfzeilen der Antwort",
  "Request URL": "Adresse der Anfrage",
  Download: "Herunterladen",
  Details: "Einzelheiten",
  "Controls Accept header.": "Bestimmt, was angenommen wird.",
  "Loading...": "Lädt …",
};

export const apiPageScript = `const words = ${JSON.stringify(germanWords)};
function translate(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    const word = node.data.trim();
    if (Object.hasOwn(words, word) && words[word] !== word) node.data = node.data.replace(word, words[word]);
  } else for (const child of node.childNodes) translate(child);
}
new MutationObserver((changes) => {
  for (const { target, addedNodes } of changes) {
    translate(target);
    for (const node of addedNodes) translate(node);
  }
}).observe(document.getElementById("schnittstelle"), { childList: true, characterData: true, subtree: true });
SwaggerUIBundle({
  url: "../openapi.json",
  dom_id: "#schnittstelle",
  deepLinking: true,
  docExpansion: "list",
  defaultModelsExpandDepth: -1,
  validatorUrl: null,
  supportedSubmitMethods: ["get", "put", "post", "delete"],
});
`;
