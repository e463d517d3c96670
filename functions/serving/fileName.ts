/** The name somebody's file had: shown and kept, never a path. */
export function fileName(said: string): string {
  const last = said.split(/[\\/]/).at(-1) ?? "";
  const name = last.replace(/[\u0000-\u001f\u007f<>:"|?*]/g, "").trim();
  return name === "" || /^\.+$/.test(name) ? "Arbeitsmappe.xlsx" : name.slice(-120);
}
