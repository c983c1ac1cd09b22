import type { Cell, PaperDocument } from '../../../../documents/model';
import type { FormInput } from '../../../types';
import { answer, label, textAt, words } from '../cells';
import { annexMark, bookPage } from '../paper';
import { at, joined, placedTable, type PlacedRow } from '../placed';

/** The cover: who applies, who recommends, whom to call; seals go over the lines. */
export function cover({ answers, edition }: FormInput): PaperDocument {
  const city = typeof answers['city'] === 'string' ? answers['city'] : undefined;
  return {
    id: 'annex-4-cover',
    title: '封面',
    paper: bookPage,
    blocks: [
      annexMark('附件4'),
      { kind: 'space', height: 38 },
      {
        kind: 'heading',
        level: 0,
        text: `${edition.edition}年湖南省省级企业技术中心`,
        size: 24,
      },
      { kind: 'space', height: 6 },
      { kind: 'heading', level: 0, text: '申  报  材  料', size: 36 },
      { kind: 'space', height: 42 },
      placedTable(
        [
          line('申报单位（盖章）：', [
            [150, textAt(answers, 'enterpriseName', '申报单位', underline)],
          ]),
          line('推荐单位（盖章）：', [
            [
              150,
              answer(city && `${city}工业和信息化局`, 'city', '推荐单位', {
                text: '（***市州工业和信息化局）',
                ...underline,
              }),
            ],
          ]),
          line('申报单位联系人：', contact(answers)),
          line('填  报  日  期：', [
            [150, words(`${edition.edition}  年       月     日`, underline)],
          ]),
        ],
        { headerRows: 0, size: 15 },
      ),
      { kind: 'space', height: 34 },
      {
        kind: 'paragraph',
        align: 'center',
        size: 16,
        runs: [{ text: '湖南省工业和信息化厅  制表' }],
      },
    ],
  };
}

const underline = { align: 'center', open: ['top', 'left', 'right'] } as const;

function line(title: string, parts: [to: number, cell: Cell][]): PlacedRow {
  const open = ['top', 'right', 'bottom', 'left'] as const;
  return {
    minHeight: 15,
    cells: [at(0, 50, label(title, { open, align: 'left' })), ...joined(50, parts)],
  };
}

/** （姓名及手机号码）: two answers on one line. */
function contact(answers: FormInput['answers']): [to: number, cell: Cell][] {
  const name = textAt(answers, 'contactName', '联系人姓名', { ...underline, text: '（姓名）' });
  const mobile = textAt(answers, 'contactMobile', '联系人手机号码', {
    ...underline,
    text: '（手机号码）',
  });
  if (!name.blank || !mobile.blank)
    return [
      [90, name],
      [150, mobile],
    ];
  return [
    [90, { ...name, text: '（姓名及', align: 'right' }],
    [150, { ...mobile, text: '手机号码）', align: 'left' }],
  ];
}
