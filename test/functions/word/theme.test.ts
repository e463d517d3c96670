import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { chartColors, colors } from "../../../functions/word/theme.ts";
import { chartPalette, palette, signalPalette } from "../../../shared/workbook/palette.ts";

/** Light that comes from a colour, 0 to 1, red, green and blue. */
const lightOf = (color: string) =>
  [0, 2, 4].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
const at = (values: readonly number[], index: number) => values[index] ?? 0;
const brightness = (light: readonly number[]) =>
  0.2126 * at(light, 0) + 0.7152 * at(light, 1) + 0.0722 * at(light, 2);

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [a, b] = [brightness(lightOf(one)), brightness(lightOf(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** CIE L*a*b*, D65. */
function labOf(light: readonly number[]): readonly number[] {
  const bend = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const [r, g, b] = [at(light, 0), at(light, 1), at(light, 2)];
  const x = bend((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = bend(brightness(light));
  const z = bend((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Machado, Oliveira, Fernandes 2009, severity 1: how people see who lack one kind of cone. */
const ways = {
  "all colours": [1, 0, 0, 0, 1, 0, 0, 0, 1],
  "no red": [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  "no green": [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  "no blue": [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
} as const;

const seen = (color: string, way: readonly number[]) => {
  const light = lightOf(color);
  const row = (index: number) =>
    [0, 1, 2].reduce((sum, column) => sum + at(way, 3 * index + column) * at(light, column), 0);
  return labOf([row(0), row(1), row(2)].map((value) => Math.min(1, Math.max(0, value))));
};

describe("colours of papers", () => {
  it("are those of Excel and of the pane", () => {
    const pane = readFileSync("addin/pane/style/tokens.css", "utf8");
    const light = (name: string) =>
      new RegExp(`--${name}: light-dark\\(#(\\w{6})`).exec(pane)?.[1]?.toUpperCase();
    expect([light("ink"), light("accent"), light("tint")]).toEqual([
      ...[palette.ink, palette.accent, palette.tint],
    ]);
    expect([light("quiet"), light("bad")]).toEqual([palette.quietInk, palette.warning]);
    expect([colors.text, colors.accent, colors.headFill]).toEqual([
      ...[palette.ink, palette.accent, palette.tint],
    ]);
    expect(chartColors).toMatchObject(chartPalette);
    expect(chartPalette.first).toBe(palette.accent);
  });

  it.each(Object.entries(ways))("of pictures are told apart by people who see %s", (_, way) => {
    const all = Object.values(chartPalette);
    const close = all.flatMap((one, index) =>
      all.slice(index + 1).filter((other) => {
        const [a, b] = [seen(one, way), seen(other, way)];
        return Math.hypot(...a.map((value, axis) => value - at(b, axis))) < 12;
      })
    );
    expect(close).toEqual([]);
  });

  it("are read in print", () => {
    const words = [colors.text, colors.accent, colors.muted, colors.warning];
    const grounds = ["FFFFFF", colors.headFill];
    const least = Math.min(
      ...words.flatMap((one) => grounds.map((ground) => contrast(one, ground)))
    );
    expect(least).toBeGreaterThan(5);
  });

  it.each(Object.entries(signalPalette))("of a signal in Excel are read: %s", (_, signal) => {
    const ground = "fill" in signal ? signal.fill : palette.white;
    expect(contrast(signal.ink, ground)).toBeGreaterThan(5);
  });
});
