import type { Page } from "@playwright/test";

/** The texts of all rows that this browser keeps. */
export function keptRows(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    new Promise<string[]>((settle, refuse) => {
      const opening = indexedDB.open("cost-per-call");
      opening.onerror = refuse;
      // who looks before the page has made it makes none
      opening.onupgradeneeded = () => opening.transaction?.abort();
      opening.onsuccess = () => {
        const reading = opening.result.transaction("rows").objectStore("rows").getAll();
        reading.onsuccess = () => {
          opening.result.close();
          settle(reading.result as string[]);
        };
      };
    }).catch(() => []),
  );
}

/** The titles of the sheets that this browser keeps, in order. */
export async function keptTitles(page: Page): Promise<string[]> {
  const rows = await keptRows(page);
  return rows.map((text) => (JSON.parse(text) as { sheet: { title: string } }).sheet.title).sort();
}
