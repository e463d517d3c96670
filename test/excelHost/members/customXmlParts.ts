import type { Workbook, XmlPart } from "../model/workbook.ts";
import { hostError } from "../wire/hostError.ts";
import { type HostObject, hostObjects, orNotFound } from "../wire/hostObject.ts";
import { asText } from "./arguments.ts";

interface PartIn {
  readonly workbook: Workbook;
  readonly part: XmlPart;
}

/** Excel.CustomXmlPartCollection. */
export const customXmlPartsObject: (workbook: Workbook) => HostObject = hostObjects<Workbook>({
  name: "CustomXmlPartCollection",
  items: (workbook) => workbook.xmlParts.map((part) => partObject({ workbook, part })),
  at: (workbook, id) => orNotFound(partFound(workbook, workbook.xmlParts, id)),
  methods: {
    Add: (workbook, [xml]) => {
      const id = `{${String(workbook.newId()).padStart(8, "0")}-0000-0000-0000-000000000000}`;
      const part = { id, xml: checkedXml(xml) };
      workbook.xmlParts.push(part);
      return partObject({ workbook, part });
    },
    GetByNamespace: (workbook, [namespace]) =>
      scopedObject({ workbook, namespace: asText(namespace) }),
    GetCount: ({ xmlParts }) => xmlParts.length,
    GetItemOrNullObject: (workbook, [id]) => partFound(workbook, workbook.xmlParts, id),
  },
});

interface Scoped {
  readonly workbook: Workbook;
  readonly namespace: string;
}

const scopedObject = hostObjects<Scoped>({
  name: "CustomXmlPartScopedCollection",
  items: (scoped) => partsIn(scoped).map((part) => partObject({ workbook: scoped.workbook, part })),
  at: (scoped, id) => orNotFound(partFound(scoped.workbook, partsIn(scoped), id)),
  methods: {
    GetCount: (scoped) => partsIn(scoped).length,
    GetItemOrNullObject: (scoped, [id]) => partFound(scoped.workbook, partsIn(scoped), id),
    GetOnlyItem: (scoped) => {
      const only = onlyPart(scoped);
      if (!only) throw hostError("InvalidOperation", "not exactly one part");
      return only;
    },
    GetOnlyItemOrNullObject: (scoped) => onlyPart(scoped),
  },
});

const partsIn = ({ workbook, namespace }: Scoped) =>
  workbook.xmlParts.filter((part) => namespaceOf(part.xml) === namespace);

function onlyPart(scoped: Scoped): HostObject | undefined {
  const [part, ...others] = partsIn(scoped);
  return part && others.length === 0 ? partObject({ workbook: scoped.workbook, part }) : undefined;
}

function partFound(
  workbook: Workbook,
  parts: readonly XmlPart[],
  id: unknown
): HostObject | undefined {
  const part = parts.find((one) => one.id === id);
  return part && partObject({ workbook, part });
}

const partObject: (item: PartIn) => HostObject = hostObjects<PartIn>({
  name: "CustomXmlPart",
  identity: ["Id"],
  values: {
    Id: ({ part }) => part.id,
    NamespaceUri: ({ part }) => namespaceOf(part.xml),
  },
  methods: {
    GetXml: ({ part }) => part.xml,
    SetXml: ({ part }, [xml]) => {
      part.xml = checkedXml(xml);
    },
    Delete: ({ workbook, part }) => {
      workbook.xmlParts.splice(workbook.xmlParts.indexOf(part), 1);
    },
  },
});

/** The namespace of the outermost element. */
function namespaceOf(xml: string): string {
  const root = /<(?![?!])(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(xml);
  const attribute = root?.[1] ? `xmlns:${root[1]}` : "xmlns";
  return new RegExp(`${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root?.[2] ?? "")?.[1] ?? "";
}

/** Not a whole parser: one element that closes at the end. */
function checkedXml(xml: unknown): string {
  const text = asText(xml).trim();
  const root = /<(?![?!])([\w.:-]+)/.exec(text)?.[1];
  const closes =
    root !== undefined &&
    (text.endsWith(`</${root}>`) || /^[^<]*(?:<\?[^>]*>\s*)?<[^<]*\/>$/.test(text));
  if (!closes) throw hostError("InvalidArgument", "no XML");
  return text;
}
