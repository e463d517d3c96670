/** The canonical JSON of a value (canonical.ts) as UTF-8: for hashing, a third of the work that text is. */
export function canonicalBytes(value: unknown): Uint8Array {
  const page: Page = { bytes: new Uint8Array(lastLength + (lastLength >> 2) + 2 ** 14), at: 0 };
  write(value, page);
  lastLength = Math.min(page.at, mostReserved);
  return page.bytes.subarray(0, page.at);
}

/** Files of one town are about as long as each other: a page of that length need not grow. */
let lastLength = 2 ** 16;
const mostReserved = 2 ** 21;

interface Page {
  bytes: Uint8Array;
  at: number;
}

/** Bytes that one unit of a text needs at most: "\u0001". */
const widest = 6;
const [quote, comma, colon, backslash] = [34, 44, 58, 92];
const [openList, closeList, openObject, closeObject] = [91, 93, 123, 125];

function write(value: unknown, page: Page): void {
  if (typeof value === "string") writeText(value, page);
  else if (typeof value !== "object" || value === null)
    plain(JSON.stringify(value) ?? "null", page);
  else if (Array.isArray(value)) writeList(value, page);
  else writeObject(value as Readonly<Record<string, unknown>>, page);
}

function writeList(list: readonly unknown[], page: Page): void {
  sign(openList, page);
  for (let at = 0; at < list.length; at++) {
    if (at > 0) sign(comma, page);
    write(list[at], page);
  }
  sign(closeList, page);
}

function writeObject(entries: Readonly<Record<string, unknown>>, page: Page): void {
  sign(openObject, page);
  let isFirst = true;
  for (const key of sortedKeys(entries)) {
    const entry = entries[key];
    if (entry === undefined) continue;
    if (!isFirst) sign(comma, page);
    isFirst = false;
    writeText(key, page);
    sign(colon, page);
    write(entry, page);
  }
  sign(closeObject, page);
}

/** By their number the keys that were sorted last: rows of one sheet have the same. */
const orders = new Map<
  number,
  { readonly keys: readonly string[]; readonly sorted: readonly string[] }
>();
const mostKept = 100;

function sortedKeys(entries: object): readonly string[] {
  const keys = Object.keys(entries);
  const last = orders.get(keys.length);
  if (last !== undefined && isSame(last.keys, keys)) return last.sorted;
  const sorted = keys.toSorted();
  if (keys.length <= mostKept) orders.set(keys.length, { keys, sorted });
  return sorted;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

function writeText(text: string, page: Page): void {
  room(widest * text.length + 2, page);
  page.bytes[page.at++] = quote;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      if (unit < 0x20 || unit === quote || unit === backslash) writeEscaped(text[at], page);
      else page.bytes[page.at++] = unit;
    } else if (unit < 0xd800 || unit > 0xdfff) writeUnit(unit, page);
    else if (writePair(text.codePointAt(at) ?? 0, page)) at++;
    else writeEscaped(text[at], page);
  }
  page.bytes[page.at++] = quote;
}

/** As JSON escapes it, without quotes. */
const writeEscaped = (letter: string | undefined, page: Page) =>
  plain(JSON.stringify(letter).slice(1, -1), page);

function writeUnit(unit: number, page: Page): void {
  if (unit < 0x800) page.bytes[page.at++] = 0xc0 | (unit >> 6);
  else {
    page.bytes[page.at++] = 0xe0 | (unit >> 12);
    page.bytes[page.at++] = continued(unit >> 6);
  }
  page.bytes[page.at++] = continued(unit);
}

/** False: half a pair, which UTF-8 has no bytes for. */
function writePair(point: number, page: Page): boolean {
  if (point < 0x10000) return false;
  page.bytes[page.at++] = 0xf0 | (point >> 18);
  page.bytes[page.at++] = continued(point >> 12);
  page.bytes[page.at++] = continued(point >> 6);
  page.bytes[page.at++] = continued(point);
  return true;
}

const continued = (bits: number) => 0x80 | (bits & 0x3f);

/** Text of ASCII alone. */
function plain(text: string, page: Page): void {
  room(text.length, page);
  for (let at = 0; at < text.length; at++) page.bytes[page.at++] = text.charCodeAt(at);
}

function sign(code: number, page: Page): void {
  room(1, page);
  page.bytes[page.at++] = code;
}

function room(size: number, page: Page): void {
  if (page.at + size <= page.bytes.length) return;
  const larger = new Uint8Array(Math.max(2 * page.bytes.length, page.at + size));
  larger.set(page.bytes);
  page.bytes = larger;
}
