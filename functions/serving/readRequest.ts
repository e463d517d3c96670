import { germanName } from "../../shared/exchange/germanNames.ts";
import { isHarmless } from "../../shared/exchange/isHarmless.ts";
import { closed } from "../../shared/exchange/jsonShapes.ts";
import { type Misfit, misfits, missing, unknown } from "../../shared/exchange/misfits.ts";
import type { RouteShape } from "../../shared/exchange/route.ts";
import { type Problem, problem } from "./handler.ts";
import type { SettingsFor } from "./recentSettings.ts";

/** What of the library's HttpRequest is used; `user` is not: it trusts a header that anybody can send. */
export interface IncomingRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: { get(name: string): string | null };
  readonly query: URLSearchParams;
  readonly params: Readonly<Record<string, string>>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

const mostJson = 5 * 2 ** 20;
const mostBytes = 10 * 2 ** 20;

/** Parameters and queries of a request, checked against its route. */
export function readAddress(
  shape: RouteShape,
  { params, query }: Pick<IncomingRequest, "params" | "query">
): { readonly parameters: object; readonly query: object } | Problem {
  const wrong = Object.entries(params).find(([, value]) => !isName(value));
  if (wrong) {
    const [key] = wrong;
    const name = germanName(key) ?? `„${key}“`;
    return problem(
      "misfit",
      `In der Adresse ist bei ${name} keine gültige Kennung angegeben. Bitte diesen Schritt noch einmal öffnen.`,
      {
        places: [{ at: `/${key}`, name, expected: "1 bis 120 Zeichen ohne Steuerzeichen" }],
      }
    );
  }
  const asked = Object.fromEntries(query);
  const wanted = closed({}, shape.query ?? {});
  const places = misfits({ ...wanted, required: shape.needs ?? [] }, asked);
  if (places.length > 0) return misfitting(places, "In der Adresse");
  return { parameters: params, query: asked };
}

/** Ids become keys of rows: short, and without signs that nobody sees. */
const isName = (value: string) =>
  value.length <= 120 && /^[^\u0000-\u001f\u007f]+$/u.test(value) && value.isWellFormed();

/** The body of a request as its route wants it. Bytes are not looked into here. */
export async function readBody(
  shape: RouteShape,
  request: IncomingRequest,
  settings: SettingsFor
): Promise<{ readonly body: unknown } | Problem> {
  const wanted = shape.request;
  if (!wanted) return { body: undefined };
  const media = mediaOf(request.headers.get("content-type"));
  const allowed = { json: ["application/json"], form: ["multipart/form-data"], bytes: [] }[
    wanted.as
  ];
  const fitting = wanted.as === "bytes" ? wanted.media : allowed;
  if (!fitting.includes(media)) {
    return problem(
      "wrongMedia",
      `Hier wird ${fitting.join(" oder ")} angenommen. Bitte in diesem Format senden.`
    );
  }
  const most = wanted.as === "json" ? mostJson : mostBytes;
  const said = Number(request.headers.get("content-length") ?? 0);
  const bytes = said > most ? undefined : new Uint8Array(await request.arrayBuffer());
  if (bytes === undefined || bytes.length > most) {
    return problem("tooLarge", `Hier werden höchstens ${most / 2 ** 20} MB angenommen.`);
  }
  if (wanted.as === "bytes") return { body: bytes };
  const misfitsIn: MisfitsIn = async (json) => {
    const places = misfits(wanted.schema(await settings("recent")), json);
    return places.length === 0 ? places : misfits(wanted.schema(await settings("fresh")), json);
  };
  return wanted.as === "form" ? readForm(bytes, request, misfitsIn) : readJson(bytes, misfitsIn);
}

const mediaOf = (header: string | null) => (header ?? "").split(";")[0]?.trim().toLowerCase() ?? "";

/** Where JSON does not misfitsIn what its route asks for. */
type MisfitsIn = (json: unknown) => Promise<readonly Misfit[]>;

async function readJson(
  bytes: Uint8Array,
  misfitsIn: MisfitsIn
): Promise<{ readonly body: unknown } | Problem> {
  const json = parsed(bytes);
  if (json === undefined || !isHarmless(json.value)) {
    return problem(
      "unreadable",
      "Die Anfrage ist kein lesbares JSON in UTF-8. Bitte sie prüfen und noch einmal senden."
    );
  }
  const places = await misfitsIn(json.value);
  return places.length === 0 ? { body: json.value } : misfitting(places, "Hier");
}

/** The first place as a sentence, all of them for whoever shows them. */
function misfitting(places: readonly Misfit[], here: string): Problem {
  const [{ name, expected } = { name: "", expected: "etwas anderes" }, ...more] = places;
  const where = name === "" ? here : name;
  const others = more.length === 0 ? "" : ` Weitere Stellen: ${more.length}.`;
  return problem("misfit", `${where}: ${wrongAs(expected)}${others}`, { places });
}

function wrongAs(expected: string): string {
  if (expected === missing) return "Die Angabe fehlt.";
  if (expected === unknown) return "Diese Angabe gibt es hier nicht.";
  return `Die Angabe passt nicht. Erwartet: ${expected}.`;
}

function parsed(bytes: Uint8Array): { readonly value: unknown } | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** A file and, beside it, what was said of it as JSON. */
async function readForm(
  bytes: Uint8Array,
  { headers }: IncomingRequest,
  misfitsIn: MisfitsIn
): Promise<{ readonly body: unknown } | Problem> {
  const form = await new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: { "content-type": headers.get("content-type") ?? "" },
  })
    .formData()
    .catch(() => undefined);
  const file = form?.get("file");
  if (!form || !(file instanceof Blob)) {
    return problem(
      "unreadable",
      "In der Anfrage fehlt die Datei („file“). Bitte die Datei auswählen und noch einmal senden."
    );
  }
  const said = form.get("said") ?? "{}";
  const text = typeof said === "string" ? said : await said.bytes();
  const json = await readJson(Buffer.from(text), misfitsIn);
  if ("problem" in json) return json;
  return { body: { file: new Uint8Array(await file.arrayBuffer()), said: json.body } };
}
