import type { Block, PaperDocument, Row } from '../../../documents/model';
import { finished } from '../../form-progress';
import type { Form, FormInput } from '../../types';
import type { TechCentreAnswers } from '../answers';
import { contractsList } from './annex-5/contracts';
import { equipmentList } from './annex-5/equipment';
import type { ImportantList } from './annex-5/list';
import { listRows } from './annex-5/list';
import { patentsList } from './annex-5/patents';
import { staffList } from './annex-5/staff';
import { heading } from './cells';
import { annexMark, landscape } from './paper';

/** 附件5 二 *重要数据信息列表（供参考）: three lists, and the contracts of 研发设计型. */
export const annex5: Form = {
  id: 'annex-5',
  number: '附件5',
  title: () => '重要数据信息列表',
  make: (input) => {
    const { applicantType } = input.answers as TechCentreAnswers;
    const lists = [patentsList, staffList, equipmentList];
    if (applicantType !== 'manufacturing') lists.push(contractsList);
    return finished(
      lists.map((list, index) => document(list, input, index === 0)),
      input,
    );
  },
};

function document(list: ImportantList, input: FormInput, first: boolean): PaperDocument {
  const columns = list.columns(input.edition);
  const rows: Row[] = [heading(columns), ...listRows(list, columns, input)];
  return {
    id: `annex-5-${list.key}`,
    title: list.title,
    paper: landscape,
    pageNumbers: true,
    blocks: [
      ...(first ? opening : []),
      { kind: 'heading', level: 1, text: list.title, size: 14 },
      {
        kind: 'table',
        columns: columns.map(({ width }) => width),
        headerRows: 1,
        size: 9,
        rows,
      },
      ...(list.note ? [{ kind: 'paragraph' as const, size: 9, runs: [{ text: list.note }] }] : []),
    ],
  };
}

const opening: Block[] = [
  annexMark('附件5'),
  {
    kind: 'heading',
    level: 0,
    text: '*重要数据信息列表（供参考）：',
    align: 'left',
    size: 16,
  },
];
