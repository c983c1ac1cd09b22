import { dateAt, figureAt, textAt } from '../cells';
import type { ImportantList } from './list';

const centred = { align: 'center' } as const;

/** In 元, unlike the tables: invoices are. */
export const equipmentList: ImportantList = {
  key: 'equipment',
  title: '3、本单位自购且当前在用的研发仪器设备表',
  leastRows: 4,
  numbered: 3,
  isAsked: () => true,
  columns: () => [
    { title: '序号', width: 12 },
    {
      title: '仪器设备\n名称及型号',
      width: 58,
      cell: (answers, row, name) => textAt(answers, `${row}.name`, name, centred),
    },
    {
      title: '生产厂家',
      width: 44,
      cell: (answers, row, name) => textAt(answers, `${row}.maker`, name, centred),
    },
    {
      title: '台套数',
      width: 16,
      cell: (answers, row, name) => figureAt(answers, `${row}.sets`, name),
    },
    {
      title: '购置日期',
      width: 28,
      cell: (answers, row, name) => dateAt(answers, `${row}.bought`, name),
    },
    {
      title: '发票号',
      width: 32,
      cell: (answers, row, name) => textAt(answers, `${row}.invoice`, name, centred),
    },
    {
      title: '原值\n（元）',
      width: 27,
      cell: (answers, row, name) => figureAt(answers, `${row}.originalValue`, name, { places: 2 }),
    },
    {
      title: '当前用途',
      width: 32,
      hint: '检测**参数',
      cell: (answers, row, name) => textAt(answers, `${row}.use`, name, centred),
    },
    {
      title: '使用地点',
      width: 28,
      hint: '**实验室',
      cell: (answers, row, name) => textAt(answers, `${row}.place`, name, centred),
    },
  ],
};
