import type { Contender } from '../contenders';
import { kilobytes, type SectionReport } from '../report';
import { firstLoadSizes, rulesSizes } from '../sizes';

/** Gzipped sizes: what the first page asks for, and the rules with the engine they need. */
export async function sizesSection(contenders: readonly Contender[]): Promise<SectionReport> {
  const firstLoad = await firstLoadSizes(contenders);
  const rules = await rulesSizes();
  return {
    title: '体积（gzip 后的正文）',
    header: ['', '文件', '大小'],
    rows: [
      ...firstLoad.map(({ title, files, gzip }) => [
        `首次打开：${title}`,
        String(files),
        kilobytes(gzip),
      ]),
      ...rules.map(({ title, files, gzip }) => [
        `规则代码：${title}`,
        String(files),
        kilobytes(gzip),
      ]),
    ],
    data: { firstLoad, rules },
    targets: [],
  };
}
