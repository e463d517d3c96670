// "node addin/icons/draw.mjs": every icon of the ribbon, in every size Excel asks for, from one drawing.
// The pictures are committed; run this after changing drawing.svg, and look at what comes out.
import { readFile, writeFile } from "node:fs/promises";
import packed from "@sparticuz/chromium";
import { chromium } from "playwright-core";

const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const folder = new URL("./", import.meta.url);
const drawing = await readFile(new URL("drawing.svg", folder), "utf8");
const names = [...drawing.matchAll(/<symbol id="(\w+)"/g)].map(([, name]) => name);

packed.setGraphicsMode = false;
const browser = await chromium.launch({
  ...(process.platform === "linux"
    ? { executablePath: await packed.executablePath(), args: ["--no-sandbox", "--disable-gpu"] }
    : { channel: "msedge" }),
});
const page = await browser.newPage({ viewport: { width: 80, height: 80 } });
await page.setContent(
  `<style>html,body{margin:0;background:none}.store{position:absolute;width:0;height:0}</style>
   <div class="store">${drawing}</div><svg id="icon"><use/></svg>`
);
for (const name of names) {
  for (const size of sizes) {
    await page.evaluate(
      ([of, pixels]) => {
        const icon = document.querySelector("#icon");
        icon.setAttribute("width", pixels);
        icon.setAttribute("height", pixels);
        icon.style.display = "block";
        icon.firstChild.setAttribute("href", `#${of}`);
      },
      [name, size]
    );
    const clip = { x: 0, y: 0, width: size, height: size };
    const picture = await page.screenshot({ clip, omitBackground: true });
    await writeFile(new URL(`${name}-${size}.png`, folder), picture);
  }
}
await browser.close();
process.stdout.write(`${names.length * sizes.length} Bilder gezeichnet.\n`);
