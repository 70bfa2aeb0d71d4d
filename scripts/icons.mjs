import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { CHROMIUM_FLAGS, installChromium } from "./chromium.mjs";
import { ROOT } from "./run.mjs";

/** The pictures of the installed app, drawn from `public/icon.svg`; the maskable one fills its square to the edge. */
const ICONS = [
  { name: "icon-192.png", size: 192, isMaskable: false },
  { name: "icon-512.png", size: 512, isMaskable: false },
  { name: "icon-maskable-512.png", size: 512, isMaskable: true },
];

const executablePath = await installChromium();
if (executablePath === undefined) throw new Error("there is no Chromium: install one, or set CHROME_PATH to it");
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
const svg = await readFile(join(ROOT, "public", "icon.svg"), "utf8");
for (const { name, size, isMaskable } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const drawn = isMaskable ? svg.replace('rx="8"', 'rx="0"') : svg;
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${drawn}`);
  await page.screenshot({ path: join(ROOT, "public", name), omitBackground: true });
}
await browser.close();
