import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface ManifestRecord {
  file: string;
  dynamicImports?: string[];
}

/** Changes the list of built files by which SvelteKit writes its pages. */
export async function changeManifest(
  folder: string,
  change: (record: ManifestRecord) => void,
): Promise<void> {
  const path = join(folder, '.vite/manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Record<string, ManifestRecord>;
  Object.values(manifest).forEach(change);
  await writeFile(path, JSON.stringify(manifest, null, 2));
}
