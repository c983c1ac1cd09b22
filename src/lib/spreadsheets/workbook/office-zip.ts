import { readDirectory, type ZipEntry } from '../zip/directory';
import { newBudget, unpack, type Budget } from '../zip/unpack';
import { refusals, refuse } from '../unreadable';
import { withChineseFormats } from './chinese-formats';
import { checkRepeats } from './ods-repeats';
import { SlimSheet } from './slim-sheet';

/** What a list never needs: pictures, drawings, macros, calculation order, print settings … */
const NOT_NEEDED =
  /(^|\/)(media|drawings|embeddings|printerSettings|charts|comments|theme|externalLinks|customXml|pivot\w*|tables|slicers|docProps|Thumbnails|Pictures|Configurations2|Object \d+)\/|worksheets\/_rels\/|calcChain|vbaProject|comments\d*\.xml$|\.(png|jpe?g|gif|emf|wmf|bin)$|\/$/i;

export interface OfficeZip {
  /** The same workbook, checked, without ballast and not compressed. */
  bytes: Uint8Array;
  hiddenRows: number;
}

/** Opens an .xlsx or .ods within the limits; anything else in a zip is refused by what it is. */
export async function openOfficeZip(bytes: Uint8Array): Promise<OfficeZip> {
  const entries = readDirectory(bytes);
  const kind = kindOf(entries);
  const budget = newBudget();
  if (kind === 'ods') await checkOds(entries, budget);
  const needed = entries.filter(({ name }) => !NOT_NEEDED.test(name));
  const declared = needed.reduce((sum, entry) => sum + entry.size, 0);
  if (declared > budget.unpacked) refuse(refusals.bomb);

  const parts: Record<string, Uint8Array> = {};
  let hiddenRows = 0;
  for (const entry of needed) {
    if (/(^|\/)worksheets\/[^/]+\.xml$/i.test(entry.name)) {
      const sheet = new SlimSheet(budget);
      parts[entry.name] = await unpack(entry, budget, sheet);
      hiddenRows += sheet.hiddenRows;
    } else {
      const part = await unpack(entry, budget);
      parts[entry.name] =
        /(^|\/)styles\.xml$/i.test(entry.name) && kind === 'xlsx' ? withChineseFormats(part) : part;
      if (kind === 'ods' && entry.name === 'content.xml') checkRepeats(part);
    }
  }
  const { zipSync } = await import('fflate');
  return { bytes: zipSync(parts, { level: 0 }), hiddenRows };
}

function kindOf(entries: readonly ZipEntry[]): 'xlsx' | 'ods' {
  const has = (pattern: RegExp) => entries.some(({ name }) => pattern.test(name));
  if (entries.some(({ encrypted }) => encrypted)) return refuse(refusals.encrypted);
  if (has(/^word\/document\.xml$/i)) return refuse(refusals.word);
  if (has(/^ppt\//i)) return refuse(refusals.slides);
  if (has(/workbook\.bin$/i)) return refuse(refusals.binaryWorkbook);
  if (has(/^xl\/|workbook\.xml$/i)) return 'xlsx';
  if (has(/^content\.xml$/)) return 'ods';
  return refuse(entries.length === 0 ? refusals.damaged : refusals.archive);
}

/** LibreOffice encrypts each part and says so in the manifest. */
async function checkOds(entries: readonly ZipEntry[], budget: Budget): Promise<void> {
  const text = async (name: string) => {
    const entry = entries.find((candidate) => candidate.name === name);
    return entry ? new TextDecoder().decode(await unpack(entry, { ...budget })) : '';
  };
  const manifest = await text('META-INF/manifest.xml');
  if (/encryption-data/.test(manifest)) refuse(refusals.encrypted);
  const type = (await text('mimetype')) || manifest;
  if (!/opendocument\.spreadsheet/.test(type))
    refuse(/opendocument\.text/.test(type) ? refusals.textDocument : refusals.notSpreadsheet);
}
