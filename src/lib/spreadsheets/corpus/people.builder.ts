/** GB 11643-1999, so that made-up numbers pass. */
export function idNumber(serial: number): string {
  const body = `4301021990${String(101 + (serial % 28)).padStart(4, '0')}${String(serial % 1000).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(body[i]), 0);
  return body + '10X98765432'[sum % 11]!;
}

/** Heading, rows and what they read as: the same three people in most files of the corpus. */
export const staffHeadings = [
  '序号',
  '姓名',
  '身份证号',
  '最高学历',
  '入职时间',
  '备注（研发人员）',
];

export const staffRows: readonly string[][] = [
  ['1', '陈彧', idNumber(11), '大学本科', '2012年2月', '研发人员'],
  ['2', '李喆', idNumber(22), '硕士研究生', '2015-07-01', '研发人员'],
  ['3', '王大明', idNumber(33), '大学专科', '2020.11', ''],
];

export const staffAnswers = [
  {
    name: '陈彧',
    idNumber: idNumber(11),
    education: '大学本科',
    joined: '2012-02',
    isRnd: 'yes',
  },
  {
    name: '李喆',
    idNumber: idNumber(22),
    education: '硕士研究生',
    joined: '2015-07-01',
    isRnd: 'yes',
  },
  { name: '王大明', idNumber: idNumber(33), education: '大学专科', joined: '2020-11' },
];

export const staffTable: readonly string[][] = [staffHeadings, ...staffRows];
