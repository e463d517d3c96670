/** Excel may be dark where the machine is light, and the other way round. */
export function followTheme(): void {
  const { officeTheme } = Office.context;
  const background = officeTheme?.bodyBackgroundColor;
  if (background !== undefined)
    document.documentElement.dataset["theme"] = isDark(background) ? "dark" : "light";
}

/** "#262626": less than half of the light that white gives, by the weights of the eye. */
export function isDark(color: string): boolean {
  const [, red = "f", green = "f", blue = "f"] =
    /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color) ?? [];
  const [r, g, b] = [red, green, blue].map((part) => Number.parseInt(part.padEnd(2, part), 16));
  return 0.2126 * (r ?? 255) + 0.7152 * (g ?? 255) + 0.0722 * (b ?? 255) < 128;
}
