import type { ListSheet } from '../../../spreadsheets/columns';
import type { EquipmentLine } from '../answers';

/** 附件5 二，列表3. */
export const equipment: ListSheet<EquipmentLine> = {
  id: 'equipment',
  title: '本单位自购且当前在用的研发仪器设备表',
  columns: [
    {
      key: 'name',
      label: '仪器设备名称及型号',
      synonyms: [
        '设备名称及型号',
        '仪器设备名称',
        '设备名称',
        '仪器名称',
        '资产名称',
        '名称及型号',
        '名称',
      ],
      kind: 'text',
      example: '示波器 MSO5074',
    },
    {
      key: 'maker',
      label: '生产厂家',
      synonyms: ['厂家', '制造商', '生产厂商', '生产单位', '制造厂家', '品牌'],
      kind: 'text',
      example: '示例仪器有限公司',
    },
    {
      key: 'sets',
      label: '台套数',
      synonyms: ['数量', '台（套）数', '台数', '台/套', '数量（台/套）', '套数'],
      kind: 'number',
      unit: '台套',
      whole: true,
      example: '1',
    },
    {
      key: 'bought',
      label: '购置日期',
      synonyms: [
        '购买日期',
        '购置时间',
        '购入日期',
        '购买时间',
        '入账日期',
        '采购日期',
        '开票日期',
      ],
      kind: 'date',
      example: '2021-03-15',
    },
    {
      key: 'invoice',
      label: '发票号',
      synonyms: ['发票号码', '发票编号', '购置发票号', '发票'],
      kind: 'code',
      example: '01234567',
      note: '开头的 0 不能省略。',
    },
    {
      key: 'originalValue',
      label: '原值（元）',
      synonyms: [
        '原值',
        '金额',
        '设备原值',
        '资产原值',
        '购置金额',
        '含税金额',
        '总价',
        '价值',
        '价格',
      ],
      kind: 'money',
      unit: '元',
      example: '25800.00',
      note: '以元为单位，填本行台套的合计原值。',
    },
    {
      key: 'use',
      label: '当前用途',
      synonyms: ['用途', '使用用途', '主要用途', '使用情况', '使用状态'],
      kind: 'text',
      example: '检测电气参数',
      note: '已弃用、报废的不计入（附件5 二（4））。',
    },
    {
      key: 'place',
      label: '使用地点',
      synonyms: ['存放地点', '所在实验室', '放置地点', '使用部门', '使用场所', '地点'],
      kind: 'text',
      example: '电气实验室',
    },
  ],
  alarms: [
    {
      pattern: /：(?!.*[未无非没不]).*(报废|弃用|停用|闲置|封存|处置|出售|变卖|盘亏)/,
      message: '已弃用、报废的不计入（附件5 二（4）），请在“当前用途”里写明，或导入后删除这一行。',
    },
  ],
  notes: [
    '只列自购、专门用于研发试验的仪器设备；用于试验的同类功能的多台/套生产设备只算 1 台/套。',
  ],
};
