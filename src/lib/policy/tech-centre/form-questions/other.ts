import { evidence } from '../evidence';
import { text, type Q } from './kinds';

const ready = [
  { value: 'yes', label: '已备齐' },
  { value: 'no', label: '未备' },
  { value: 'unsure', label: '不确定' },
];

/** A question stands for every year: how many it takes is told where the year is known. */
const withoutNumber = ({ title }: { title: string }) => title.replace(/^\{.+?\} 件以上/, '');

/** The checklist of 佐证材料 as questions; two items of one answer (软著 or 专利) are one. */
const papers = [...new Map(evidence.map((item) => [item.path, item])).values()].map(
  ({ path, title, detail, source, askedIf }): Q => {
    const alternatives = evidence.filter((item) => item.path === path);
    return {
      path,
      kind: 'choice',
      label: alternatives.length > 1 ? '自主知识产权的证明材料' : title,
      ...(alternatives.length > 1
        ? { help: alternatives.map(withoutNumber).join('；或：') }
        : detail
          ? { help: detail }
          : {}),
      source,
      choices: ready,
      ...(askedIf ? { askedIf } : {}),
    };
  },
);

/** 其他 */
export const other: Q[] = [
  text('creditCode', '统一社会信用代码', '营业执照（不在申报表中）', {
    kind: 'credit-code',
    help: '18 位；表格上不印，用来认出同一家企业。',
  }),
  text('county', '所在县市区', '不在申报表中', { help: '用来查找主管部门。' }),
  ...papers,
];
