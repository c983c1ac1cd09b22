import type { FormInput } from '../../../types';
import { dateAt, label, textAt, words } from '../cells';
import { BOOK_WIDTH } from '../paper';
import { at, joined, stacked, type PlacedCell, type PlacedRow } from '../placed';

const LABELS = 26;

/** Upper part of 表三: the firm, its centre, and the three people who answer for it. */
export function centreAndPeople({ answers }: FormInput): PlacedRow[] {
  const centred = { align: 'center' } as const;
  return [
    {
      minHeight: 20,
      cells: [
        at(0, LABELS, label('企业名称\n（加盖公章）')),
        at(LABELS, 108, textAt(answers, 'enterpriseName', '企业名称', centred)),
        at(
          108,
          BOOK_WIDTH,
          words('市州工信局\n对表中信息审核确认盖章', { vertical: 'top', ...centred }),
        ),
      ],
    },
    {
      minHeight: 8,
      cells: [
        at(0, LABELS, label('企业技术中心')),
        ...joined(LABELS, [
          [55, words('自主成立的时间：')],
          [
            91,
            dateAt(answers, 'centreFounded', '技术中心成立时间', { text: '     年    月    日' }),
          ],
          [108, words('。 文号：')],
          [BOOK_WIDTH, textAt(answers, 'centreDocumentNumber', '技术中心成立文件文号')],
        ]),
      ],
    },
    ...twoPeople(answers),
    {
      minHeight: 9,
      cells: [
        at(0, LABELS, label('企业技术中心\n日常工作联系人')),
        ...joined(LABELS, [
          [39, words('姓名：')],
          [60, textAt(answers, 'dailyContact.name', '日常工作联系人姓名')],
        ]),
        ...joined(60, [
          [81, words('职务/职称：')],
          [123, textAt(answers, 'dailyContact.position', '日常工作联系人职务/职称')],
        ]),
        ...joined(123, [
          [139, words('手机号：')],
          [BOOK_WIDTH, textAt(answers, 'dailyContact.mobile', '日常工作联系人手机号')],
        ]),
      ],
    },
  ];
}

const particulars = [
  ['name', '姓名：'],
  ['title', '专业技术职称：'],
  ['idNumber', '身份证号：'],
  ['mobile', '手机号：'],
] as const;

/** The technical leader at the left, the centre's director at the right, four lines each. */
function twoPeople(answers: FormInput['answers']): PlacedRow[] {
  const side = (path: string, who: string, from: number, to: number): PlacedCell[][] =>
    stacked(
      particulars.map(([key, title]) =>
        joined(from, [
          [from + 26, words(title)],
          [to, textAt(answers, `${path}.${key}`, `${who}${title.replace('：', '')}`)],
        ]),
      ),
    );
  const leader = side('techLeader', '技术带头人', LABELS, 89);
  const director = side('centreDirector', '技术中心主任', 107, BOOK_WIDTH);
  return particulars.map((_, line) => ({
    minHeight: 6,
    cells: [
      ...(line === 0
        ? [at(0, LABELS, label('企业技术带头人\n（总工程师）', { rowSpan: particulars.length }))]
        : []),
      ...(leader[line] ?? []),
      ...(line === 0
        ? [at(89, 107, label('技术中心\n现任主任', { rowSpan: particulars.length }))]
        : []),
      ...(director[line] ?? []),
    ],
  }));
}
