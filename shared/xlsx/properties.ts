import { firstElement } from "./elements.ts";
import { unescapeXml } from "./escapeXml.ts";
import type { Parts } from "./parts.ts";
import type { Properties } from "./workbookReading.ts";

/** Title, author and company, as „Datei – Informationen“ shows them. */
export function readProperties(parts: Parts): Properties {
  const core = parts.xml("docProps/core.xml") ?? "";
  const app = parts.xml("docProps/app.xml") ?? "";
  return {
    ...filled("title", core, "dc:title"),
    ...filled("creator", core, "dc:creator"),
    ...filled("company", app, "Company"),
  };
}

function filled(key: keyof Properties, xml: string, element: string): Properties {
  const text = unescapeXml(firstElement(xml, element)?.content ?? "").trim();
  return text === "" ? {} : { [key]: text };
}
