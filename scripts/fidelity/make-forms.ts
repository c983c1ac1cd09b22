import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assess } from '../../src/lib/assess/assess';
import { writeDocx } from '../../src/lib/documents/docx';
import { writeXlsx } from '../../src/lib/documents/xlsx';
import { completeSample } from '../../src/lib/policy/tech-centre/samples-complete.ts';
import { whole } from '../../src/lib/policy/tech-centre/whole';

export interface MadeFile {
  /** Names the file, its PDF and its pictures. ASCII, so that no machine's locale matters. */
  name: string;
  path: string;
  /** How messages call it. */
  title: string;
  /** Some of what its pages must say, without blanks. */
  labels: readonly string[];
}

/** A few words of each form; `labels.test.ts` proves that every label is in the file. */
const LABELS: Record<string, readonly string[]> = {
  'annex-1': ['推荐汇总表', '湖南样例智能仪表有限公司（虚构）'],
  'annex-2': ['发明专利信息表', '湖南样例智能仪表有限公司（虚构）'],
  'annex-3': ['现场和网上核查工作情况表', '湖南样例智能仪表有限公司'],
  'annex-4': ['申报材料', '目录', '企业基本情况表', '评价数据表', '申报书'],
  'annex-5': ['重要数据信息列表', '差压变送器'],
};

/**
 * Writes 附件1–5 of the complete sample as the export does. Answers and edition are fixed and no form
 * prints today's date, so that each run makes the same pages.
 */
export async function makeForms(folder: string): Promise<MadeFile[]> {
  const edition = whole.editions[0]!;
  const { answers } = completeSample;
  const input = { answers, edition, assessment: assess(whole.programme, edition, answers) };
  const files: MadeFile[] = [];
  for (const form of whole.forms) {
    const documents = form.make(input);
    const title = form.title(edition);
    const written = [
      ['xlsx', 'Excel', await writeXlsx(documents, { title })],
      ['docx', 'Word', await writeDocx(documents, { title })],
    ] as const;
    for (const [format, program, bytes] of written) {
      const name = `${form.id}-${format}`;
      const path = join(folder, `${name}.${format}`);
      await writeFile(path, bytes);
      const labels = LABELS[form.id];
      if (!labels)
        throw new Error(`scripts/fidelity/make-forms.ts：请给 ${form.id} 写上要核对的字。`);
      files.push({ name, path, title: `${form.number}（${program}）`, labels });
    }
  }
  return files;
}
