/** What tells a backup from other files. */
export const BACKUP_FORMAT = "cost-per-call backup";

/** A backup as this page writes it names its format first, so that its beginning tells it, however large it is. */
const BEGINNING = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${BACKUP_FORMAT}"`);
const BEGINNING_BYTES = 200;

/** Whether a file begins as a backup does; a file that cannot be read does not. */
export async function isBackupFile(file: Blob): Promise<boolean> {
  try {
    return BEGINNING.test(await file.slice(0, BEGINNING_BYTES).text());
  } catch {
    return false;
  }
}
