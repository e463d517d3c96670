import { codePattern } from "../catalogue/code.ts";

export { prefixOf } from "../catalogue/codePrefix.ts";

export function isCode(text: string): boolean {
  return codePattern.test(text);
}
