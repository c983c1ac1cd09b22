import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** As the app's own build: jsPDF's parts for web pages and pictures stay out. */
const empty = join(import.meta.dirname, '../../src/lib/documents/empty.ts');
const alias = { html2canvas: empty, canvg: empty, dompurify: empty, 'fast-png': empty };

/**
 * One minified ES module with everything the entry imports, as a browser gets it; the entry's exports
 * are kept, so that a library's code counts even when nothing calls it yet.
 * @param elsewhere files of packages that are not among the project's own, by the name they are imported under
 */
export async function bundle(
  entry: string,
  elsewhere: Readonly<Record<string, string>> = {},
): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    // A folder without .env files and public assets: nothing of the app may leak into a peer.
    root: import.meta.dirname,
    publicDir: false,
    resolve: { alias: { ...alias, ...elsewhere } },
    build: {
      write: false,
      target: 'chrome86',
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  const [first] = (Array.isArray(output) ? output : [output]) as Rolldown.RolldownOutput[];
  const chunk = first?.output[0];
  if (!chunk || first.output.length !== 1) throw new Error(`打包 ${entry} 得到的不是单个文件`);
  return chunk.code;
}
