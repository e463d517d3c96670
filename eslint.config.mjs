// Only what biome cannot know: the eight rules about Office.js, on the room that speaks with Excel.
import parser from "@typescript-eslint/parser";
import officeAddins from "eslint-plugin-office-addins";

export default [
  {
    files: ["addin/**/*.ts"],
    languageOptions: { parser },
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])
    ),
  },
];
