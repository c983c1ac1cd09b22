import { asset } from '$app/paths';
import type { PaperDocument } from '../documents/model';
import { writeDossierFile } from '../dossiers/file';
import type { Form, FormInput } from '../policy/catalogue';
import type { ReportInput } from '../policy/report/report';
import type { Dossier } from '../answers/dossier';

/** Something the browser could not do, in words for the user. */
export class ExportFailed extends Error {}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Writes a form as a workbook that carries its dossier, so that the sheet alone can be read back. */
export async function exportWorkbook(
  form: Form,
  input: FormInput,
  dossier: Dossier,
): Promise<void> {
  const { writeXlsx } = await load(() => import('../documents/xlsx'));
  const document = form.make(input);
  const bytes = await writeXlsx(document, {
    creator: '申报自评',
    embed: { sheet: 'shenbao-ziping', text: writeDossierFile(dossier) },
  });
  download(fileName(form.number, document, dossier, 'xlsx'), bytes, XLSX);
}

/** @returns the characters the font lacks, which paper shows as blanks: the user must be told. */
export async function exportReport(input: ReportInput, dossier: Dossier): Promise<string[]> {
  const [{ writePdf }, { missingGlyphs }, { report }, font] = await load(() =>
    Promise.all([
      import('../documents/pdf'),
      import('../documents/glyphs'),
      import('../policy/report/report'),
      loadFont(),
    ]),
  );
  const document = report(input);
  const bytes = await writePdf(document, { font, title: document.title });
  download(fileName('自评报告', document, dossier, 'pdf'), bytes, 'application/pdf');
  return missingGlyphs(font, JSON.stringify(document));
}

export function exportDossier(dossier: Dossier): void {
  const name = `申报自评存档_${safeName(dossier.title || '未命名')}_${stamp()}.json`;
  download(name, new TextEncoder().encode(writeDossierFile(dossier)), 'application/json');
}

let font: Promise<ArrayBuffer> | undefined;

/** The embedded typeface, once per visit. */
function loadFont(): Promise<ArrayBuffer> {
  font ??= fetch(asset('/fonts/noto-sans-sc-subset.ttf')).then((response) => {
    if (!response.ok) throw new Error(String(response.status));
    return response.arrayBuffer();
  });
  font.catch(() => (font = undefined));
  return font;
}

async function load<T>(parts: () => Promise<T>): Promise<T> {
  try {
    return await parts();
  } catch {
    throw new ExportFailed(
      '导出所需的文件没有载入（网络中断，且离线文件还没有下载完）。填报内容不受影响，请联网后重试。',
    );
  }
}

function fileName(kind: string, document: PaperDocument, dossier: Dossier, extension: string) {
  const firm = safeName(String(dossier.answers['enterpriseName'] ?? dossier.title ?? ''));
  return [kind, document.title, firm, document.watermark, stamp()]
    .filter(Boolean)
    .join('_')
    .concat(`.${extension}`);
}

/** Without what Windows refuses in a file name. */
const safeName = (text: string) =>
  text
    .replace(/[\\/:*?"<>|\s]+/g, ' ')
    .trim()
    .slice(0, 60);

function stamp(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`;
}

function download(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click returns.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
