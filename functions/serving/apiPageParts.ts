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

export const apiPageScript = `SwaggerUIBundle({
  url: "../openapi.json",
  dom_id: "#schnittstelle",
  deepLinking: true,
  docExpansion: "none",
  defaultModelsExpandDepth: -1,
  validatorUrl: null,
  supportedSubmitMethods: ["get", "put", "post", "delete"],
});
`;
