import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dossier } from '../../src/lib/answers/dossier';
import { assess } from '../../src/lib/assess/assess';
import { writeXlsx } from '../../src/lib/documents/xlsx';
import { writeDossierFile } from '../../src/lib/dossiers/file';
import { report } from '../../src/lib/policy/report/report';
import { completeSample } from '../../src/lib/policy/tech-centre/samples-complete';
import { whole } from '../../src/lib/policy/tech-centre/whole';
import { REPORT, type ExportJob } from '../../src/lib/ui/exports/export-job';
import { bundle } from './bundle';
import { constantsOf, type Written } from './peers/bare-libraries/constants';

/** The worker that presses of 全部打包 start, and its peer, each with what it must know beforehand. */
export interface Writer {
  id: 'ours' | 'bare';
  title: string;
  script: string;
  /** Told and answered before the clock starts. */
  prepare?: unknown;
  /** Starts the clock. */
  job: unknown;
}

const ROOT = join(import.meta.dirname, '../..');
export const EXPORT_FOLDER = join(ROOT, '.cache/bench/export');
const FONT = 'font.ttf';
const MADE_ON = '2024年5月20日';
const STAMP = '20240520';

/** Bundles both into a folder to be served, and works the peer's constants out. */
export async function buildWriters(): Promise<Writer[]> {
  await rm(EXPORT_FOLDER, { recursive: true, force: true });
  await mkdir(EXPORT_FOLDER, { recursive: true });
  const put = (name: string, text: string) => writeFile(join(EXPORT_FOLDER, name), text);
  const font = join(ROOT, 'static/fonts/noto-sans-sc-subset.ttf');
  const start = '<script src="run-writer.js"></script>';
  await put('index.html', `<!doctype html><meta charset="utf-8"><title>导出</title>${start}`);
  await copyFile(
    join(import.meta.dirname, 'in-page/run-writer.js'),
    join(EXPORT_FOLDER, 'run-writer.js'),
  );
  await put('ours.js', await bundle(join(ROOT, 'src/lib/ui/exports/export.worker.ts')));
  await put('bare.js', await bundle(join(import.meta.dirname, 'peers/bare-libraries/worker.ts')));
  await copyFile(font, join(EXPORT_FOLDER, FONT));
  const job: ExportJob = {
    dossier,
    edition: whole.editions[0]!,
    acceptBlanks: true,
    carriesDossier: true,
    wanted: [
      ...whole.forms.flatMap(({ id }) =>
        (['docx', 'xlsx', 'pdf'] as const).map((format) => ({ form: id, format })),
      ),
      { form: REPORT, format: 'pdf' },
    ],
    zip: '全部.zip',
    madeOn: MADE_ON,
    stamp: STAMP,
    font: { address: FONT },
  };
  return [
    { id: 'ours', title: '本应用', script: 'ours.js', job },
    {
      id: 'bare',
      title: '只用各库、内容写死',
      script: 'bare.js',
      prepare: { content: await constants(new Uint8Array(await readFile(font))), font: FONT },
      job: {},
    },
  ];
}

const dossier: Dossier = {
  programme: whole.programme.id,
  edition: whole.editions[0]!.edition,
  id: 'bench',
  title: completeSample.title,
  createdAt: '2024-05-20T00:00:00.000Z',
  updatedAt: '2024-05-20T00:00:00.000Z',
  answers: completeSample.answers,
  typed: {},
};

async function constants(font: Uint8Array) {
  const edition = whole.editions[0]!;
  const { answers } = dossier;
  const input = { answers, edition, assessment: assess(whole.programme, edition, answers) };
  const forms = whole.forms.map((form): Omit<Written, 'name'> & { stem: string } => ({
    stem: `${form.number}_${form.title(edition)}`,
    title: form.title(edition),
    documents: form.make(input),
  }));
  const self = report({
    ...input,
    programmeTitle: whole.programme.title,
    nameField: whole.programme.nameField,
    evidence: whole.evidence,
    madeOn: MADE_ON,
    acknowledged: {},
  });
  const embed = { sheet: 'shenbao-ziping', text: writeDossierFile(dossier) };
  return constantsOf(
    await Promise.all(
      forms.map(async ({ stem, documents }) => ({
        name: `${stem}.xlsx`,
        workbook: await writeXlsx(documents, { embed }),
      })),
    ),
    forms.map((form) => ({ ...form, name: `${form.stem}.docx` })),
    [
      ...forms.map((form) => ({ ...form, name: `${form.stem}.pdf` })),
      { name: '自评报告.pdf', title: self.title, documents: [self] },
    ],
    font,
  );
}
