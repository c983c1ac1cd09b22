import type { AwkwardFile } from './awkward-file.builder';
import { idNumber, staffAnswers, staffHeadings, staffRows } from './people.builder';
import { dated, SHEET, withPart, workbook } from './workbook.builder';

const id = idNumber(11);

/** What stands in the cells. */
export const contents: readonly AwkwardFile[] = [
  {
    title: 'identity numbers that the spreadsheet took for numbers',
    name: '名册.xlsx',
    make: () =>
      workbook([
        ['姓名', '身份证号'],
        ['甲', 430102199001010000],
        ['乙', '4.30102E+17'],
        ['丙', '430102199001011000'],
        ['丁', `'${id}`],
        ['戊', `${id.slice(0, 17)}${id.endsWith('1') ? '2' : '1'}`],
      ]),
    rows: [
      { name: '甲' },
      { name: '乙' },
      { name: '丙', idNumber: '430102199001011000' },
      { name: '丁', idNumber: id },
      { name: '戊', idNumber: `${id.slice(0, 17)}${id.endsWith('1') ? '2' : '1'}` },
    ],
    problems: [
      ['第 2 行 身份证号', '末几位已经丢失'],
      ['第 3 行 身份证号', '末几位已经丢失'],
      ['第 4 行 身份证号', '末三位是 000'],
      ['第 6 行 身份证号', '校验位不符'],
    ],
  },
  {
    title: 'dates in many styles in one column',
    name: '名册.xlsx',
    make: () =>
      workbook([
        ['姓名', '入职时间'],
        ['甲', dated(40940, 'yyyy-mm-dd')],
        ['乙', dated(40940, 'yyyy"年"m"月"')],
        ['丙', '2012年2月'],
        ['丁', '2012.02'],
        ['戊', '２０１２－０２－０１'],
        ['己', '2012/2/1 00:00:00'],
        ['庚', 40940],
        ['辛', 201202],
        ['壬', 2012.1],
        ['癸', '去年'],
        ['子', '12年2月'],
      ]),
    rows: [
      { name: '甲', joined: '2012-02-01' },
      { name: '乙', joined: '2012-02' },
      { name: '丙', joined: '2012-02' },
      { name: '丁', joined: '2012-02' },
      { name: '戊', joined: '2012-02-01' },
      { name: '己', joined: '2012-02-01' },
      { name: '庚', joined: '2012-02-01' },
      { name: '辛', joined: '2012-02' },
      { name: '壬' },
      { name: '癸' },
      { name: '子' },
    ],
    problems: [
      ['第 8 行 入职时间', '日期序号'],
      ['第 10 行 入职时间', '也可能是 10 月'],
      ['第 11 行 入职时间', '没有读懂这个日期'],
      ['第 12 行 入职时间', '年份请写四位'],
    ],
  },
  {
    title: 'dates of the 1904 system',
    name: '名册.xlsx',
    make: () =>
      workbook(
        [
          ['姓名', '入职时间'],
          ['甲', dated(40940 - 1462, 'yyyy/m/d')],
        ],
        { date1904: true },
      ),
    rows: [{ name: '甲', joined: '2012-02-01' }],
  },
  {
    title: 'a date format that a Chinese Excel does not write into the file',
    name: '名册.xlsx',
    make: async () =>
      withPart(
        await workbook([
          ['姓名', '入职时间'],
          ['甲', dated(40940, 'yyyy-mm-dd')],
        ]),
        'xl/styles.xml',
        (xml) =>
          xml
            .replace(/<numFmts.*<\/numFmts>/s, '')
            .replace(/numFmtId="(?!0")\d+"/g, 'numFmtId="57"'),
      ),
    rows: [{ name: '甲', joined: '2012-02' }],
  },
  {
    title: 'formulas: the calculated value, and none',
    name: '设备.xlsx',
    list: 'equipment',
    make: async () =>
      withPart(
        await workbook([
          ['设备名称', '原值（元）', '当前用途'],
          ['示波器', { t: 'n', v: 30000, f: '15000*2' }, { t: 's', v: '', f: 'IF(1,"")' }],
          ['电桥', { t: 'n', v: 99, f: '1+98' }, null],
        ]),
        SHEET,
        (xml) => xml.replace(/<f>1\+98<\/f><v>99<\/v>/, '<f>1+98</f>'),
      ),
    rows: [{ name: '示波器', originalValue: 30000 }, { name: '电桥' }],
    problems: [['第 3 行 原值', '公式没有计算结果']],
  },
  {
    title: 'error cells',
    name: '设备.xlsx',
    list: 'equipment',
    make: () =>
      workbook([
        ['设备名称', '原值（元）', '生产厂家'],
        ['示波器', { t: 'e', v: 0x07, w: '#DIV/0!' }, { t: 'e', v: 0x17, w: '#REF!' }],
      ]),
    rows: [{ name: '示波器' }],
    problems: [
      ['第 2 行 原值', '#DIV/0!'],
      ['第 2 行 生产厂家', '#REF!'],
    ],
  },
  {
    title: 'numbers as text, full width, with commas, signs and units',
    name: '设备.xlsx',
    list: 'equipment',
    make: () =>
      workbook([
        ['设备名称', '数量', '金额'],
        ['甲', '1台', '12,345.60'],
        ['乙', '２', '１２３４５．６'],
        ['丙', '3台/套', '￥12345.6元'],
        ['丁', 1, 0.1 + 0.2],
        ['戊', 1, 12.345],
        ['己', '1.5', '12万元'],
        ['庚', '一', '约3000'],
        ['辛', '-', '-'],
      ]),
    rows: [
      { name: '甲', sets: 1, originalValue: 12345.6 },
      { name: '乙', sets: 2, originalValue: 12345.6 },
      { name: '丙', sets: 3, originalValue: 12345.6 },
      { name: '丁', sets: 1, originalValue: 0.3 },
      { name: '戊', sets: 1, originalValue: 12.35 },
      { name: '己' },
      { name: '庚' },
      { name: '辛' },
    ],
    problems: [
      ['第 6 行 金额', '四舍五入'],
      ['第 7 行 数量', '整数'],
      ['第 7 行 金额', '您写的是万元'],
      ['第 8 行 数量', '阿拉伯数字'],
      ['第 8 行 金额', '只能填数字'],
    ],
  },
  {
    title: 'sums in 万元 where the list is in 元',
    name: '设备.xlsx',
    list: 'equipment',
    make: () =>
      workbook([
        ['设备名称', '原值(万元)'],
        ['示波器', 3.000001],
        ['电桥', '1.2'],
      ]),
    rows: [
      { name: '示波器', originalValue: 30000.01 },
      { name: '电桥', originalValue: 12000 },
    ],
    noted: '换算成元',
  },
  {
    title: 'a unit above the table is said, not applied',
    name: '设备.xlsx',
    list: 'equipment',
    make: () =>
      workbook([
        ['研发设备清单'],
        ['单位：万元'],
        ['设备名称', '原值'],
        ['示波器', 3],
        ['电桥', 1.2],
      ]),
    rows: [
      { name: '示波器', originalValue: 3 },
      { name: '电桥', originalValue: 1.2 },
    ],
    noted: '请改选单位',
  },
  {
    title: 'codes with leading zeros, long ones, and shortened ones',
    name: '设备.xlsx',
    list: 'equipment',
    make: () =>
      workbook([
        ['设备名称', '发票号'],
        ['甲', '00123456'],
        ['乙', { t: 'n', v: 123456, z: '00000000' }],
        ['丙', 430020231234],
        ['丁', 24317000000123456],
        ['戊', '2.4317E+19'],
      ]),
    rows: [
      { name: '甲', invoice: '00123456' },
      { name: '乙', invoice: '00123456' },
      { name: '丙', invoice: '430020231234' },
      { name: '丁' },
      { name: '戊' },
    ],
    problems: [
      ['第 5 行 发票号', '末几位已经丢失'],
      ['第 6 行 发票号', '末几位已经丢失'],
    ],
  },
  {
    title: 'several persons in a cell',
    name: '专利.xlsx',
    list: 'patents',
    make: () =>
      workbook([
        [
          '专利名称',
          '专利号',
          '申请日',
          '申请人',
          '发明人',
          '专利权人',
          '法律状态',
          '是否自主研发',
        ],
        [
          '甲',
          'ZL202011633759.5',
          '2020.12.31',
          '示例公司；中南大学（湘雅、铁道）',
          '朱大明、李小红，王五',
          '示例公司\n中南大学',
          '专利权维持',
          '√',
        ],
        [
          '乙',
          2020116337595,
          '2020-12-31',
          'ABC Co., Ltd.',
          '朱大明  李小红',
          '示例公司',
          '未缴年费终止失效',
          '×',
        ],
        [
          '丙',
          '202011633758.5',
          '2020-12-31',
          '示例公司',
          '朱大明等',
          '示例公司',
          '保持',
          '说不清',
        ],
      ]),
    rows: [
      {
        name: '甲',
        number: 'ZL202011633759.5',
        filingDate: '2020-12-31',
        applicants: ['示例公司', '中南大学（湘雅、铁道）'],
        inventors: ['朱大明', '李小红', '王五'],
        patentees: ['示例公司', '中南大学'],
        inForce: 'yes',
        selfDeveloped: 'yes',
      },
      {
        name: '乙',
        number: 'ZL202011633759.5',
        filingDate: '2020-12-31',
        applicants: ['ABC Co., Ltd.'],
        inventors: ['朱大明', '李小红'],
        patentees: ['示例公司'],
        inForce: 'no',
        selfDeveloped: 'no',
      },
      {
        name: '丙',
        number: 'ZL202011633758.5',
        filingDate: '2020-12-31',
        applicants: ['示例公司'],
        inventors: ['朱大明等'],
        patentees: ['示例公司'],
        inForce: 'yes',
      },
    ],
    problems: [
      ['第 3 行', '与第 2 行的专利号相同'],
      ['第 4 行 专利号', '校验位不符'],
      ['第 4 行 发明人', '没有写出来'],
      ['第 4 行 是否自主研发', '看不出是哪一种'],
    ],
  },
  {
    title: 'ticks, crosses and words for yes and no; marks in the remarks',
    name: '名册.xlsx',
    make: () =>
      workbook([
        ['姓名', '备注', '是否兼职'],
        ['甲', '研发人员', '×'],
        ['乙', '√', '无'],
        ['丙', '非研发人员', '外聘专家'],
        ['丁', true, 0],
        ['戊', '退休返聘', null],
      ]),
    rows: [
      { name: '甲', isRnd: 'yes', external: 'no' },
      { name: '乙', isRnd: 'yes', external: 'no' },
      { name: '丙', isRnd: 'no', external: 'yes' },
      { name: '丁', isRnd: 'yes', external: 'no' },
      { name: '戊' },
    ],
    problems: [['第 6 行 备注', '看不出是哪一种']],
  },
  {
    title: 'names set wide, schooling that says nothing',
    name: '名册.xlsx',
    make: () =>
      workbook([
        staffHeadings,
        ['1', '陈　彧', ...staffRows[0]!.slice(2)],
        ['2', '李喆', id.replace('X', 'x'), '自考', '', ''],
      ]),
    rows: [staffAnswers[0]!, { name: '李喆', idNumber: id, education: '自考' }],
    problems: [
      ['第 3 行 最高学历', '看不出学历层次'],
      ['第 3 行', '与第 2 行的职工身份证号相同'],
    ],
  },
];
