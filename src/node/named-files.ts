// A path as some program wrote it into a bibliography in; the places where that file may be on this machine out.
import os from 'node:os';
import path from 'node:path';

/** Deeper tails of a path than this are not looked for. */
const DEEPEST = 12;
/** Folder and file of an attachment in Zotero's own store: `storage/ABCD2345/article.pdf`. */
const ZOTERO_ITEM = /(?:^|\/)storage[:/]([A-Z0-9]{8}\/[^/]+)$/;
const DRIVE = /^([A-Za-z]):\//;

/**
 * Where to look for a file that a bibliography names, most likely first. A bibliography often comes from another
 * machine, or was moved with its files: an absolute path that leads nowhere is looked for below the bibliography's own
 * folder by its longest tail, and an attachment of Zotero in this machine's Zotero folder.
 * @param name with `/` between folders, absolute or relative
 * @param folder absolute path of the bibliography's folder
 * @param fileDirectories further folders that relative names are relative to
 */
export function placesOf(name: string, folder: string, fileDirectories: readonly string[] = []): string[] {
  const plain = name.replace(/^attachments:/, '');
  const drive = DRIVE.exec(plain);
  const foreign = drive !== null && process.platform !== 'win32';
  const absolute = path.isAbsolute(plain) || foreign;
  const places: string[] = [];
  if (!foreign) for (const base of [folder, ...fileDirectories]) places.push(path.resolve(base, plain));
  if (foreign) places.push(`/mnt/${drive[1].toLowerCase()}/${plain.slice(3)}`);
  const zotero = ZOTERO_ITEM.exec(plain);
  if (zotero) places.push(path.join(os.homedir(), 'Zotero', 'storage', zotero[1]));
  if (absolute) {
    const parts = plain.split('/').filter((part) => part !== '');
    for (let at = Math.max(1, parts.length - DEEPEST); at < parts.length; at++)
      places.push(path.join(folder, ...parts.slice(at)));
  } else if (!plain.startsWith('.')) places.push(path.resolve('/', plain)); // Mendeley leaves the first slash out
  return [...new Set(places)];
}

/** Folders that JabRef notes at the end of its files: `@Comment{jabref-meta: fileDirectory:/home/ana/papers;}`. */
export function jabrefFolders(text: string, folder: string): string[] {
  const found = text.matchAll(/@comment\{\s*jabref-meta:\s*fileDirectory[^:]{0,200}:([^;}]{1,1000});/gi);
  return [...found].map(([, named]) => path.resolve(folder, named.replace(/\\(.)/g, '$1').trim()));
}
