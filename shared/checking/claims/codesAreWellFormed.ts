import { normalCode } from "../../catalogue/code.ts";
import { isCode } from "../codeForm.ts";
import { finding, holds, type MeasureRule } from "../rule.ts";

export const codesAreWellFormed: MeasureRule = {
  name: "codesAreWellFormed",
  code: "codeMalformed",
  severity: "warning",
  about: "measure",
  check(subject) {
    const { code } = subject.values;
    if (code === undefined || isCode(code)) return holds;
    const place = { found: code, ...finding(subject, "code") };
    const normal = normalCode(code);
    const { cell } = place.place;
    return [
      normal === undefined || cell === undefined
        ? place
        : { ...place, fix: { cell, text: normal } },
    ];
  },
};
