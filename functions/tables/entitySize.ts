/**
 * Azure's limits, which Azurite measures otherwise: 1 MiB an entity (names and text as UTF-16), 252
 * properties of one's own, 32 K characters of text a property.
 */
const mostBytes = 1024 * 1024;
const mostProperties = 252;
const longestText = 30_000;

/** The names of properties are C# identifiers; a row says what is wrong with it before Azure does. */
export function checkEntity(entity: Readonly<Record<string, unknown>>): void {
  const own = Object.entries(entity).filter(
    ([name]) => name !== "partitionKey" && name !== "rowKey"
  );
  if (own.length > mostProperties) throw new Error(`a row of ${own.length} properties`);
  for (const [name, value] of own) {
    if (!/^[a-zA-Z]\w*$/.test(name)) throw new Error(`a property named „${name}“`);
    if (typeof value === "number" && !Number.isFinite(value))
      throw new Error(`${name} is no number`);
    if (typeof value === "string" && value.length > longestText) {
      throw new Error(`${name} has ${value.length} characters`);
    }
  }
  const size = entitySize(entity);
  if (size > mostBytes) throw new Error(`a row of ${size} bytes`);
}

/** As Azure counts: 4 bytes, the keys, and for each property 8 bytes, its name and its value. */
function entitySize(entity: Readonly<Record<string, unknown>>): number {
  return Object.entries(entity).reduce((sum, [name, value]) => sum + propertySize(name, value), 4);
}

function propertySize(name: string, value: unknown): number {
  if (name === "partitionKey" || name === "rowKey") return 2 * String(value).length;
  return 8 + 2 * name.length + valueSize(value);
}

function valueSize(value: unknown): number {
  if (typeof value === "string") return 4 + 2 * value.length;
  if (value instanceof Uint8Array) return 4 + value.length;
  return typeof value === "boolean" ? 1 : 8;
}
