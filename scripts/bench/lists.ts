/** Made-up lists of a large firm, alike in every run. */

const at = <Item>(items: readonly Item[], index: number): Item => items[index % items.length]!;

const EDUCATION = ['大学本科', '硕士研究生', '大学专科', '博士研究生', '中等专科'];
const TITLES = ['工程师', '高级工程师', '助理工程师', '', '会计师'];
const POSTS = ['研发部结构设计', '生产一车间', '质量管理部', '软件室', '销售部', '行政部'];
const USES = ['检测电气参数', '环境试验', '材料分析', '样机试制'];

export interface Person {
  name: string;
  idNumber: string;
  education: string;
  title: string;
  post: string;
  joined: string;
  daysInPost: number;
  isRnd: 'yes' | 'no';
  external: 'no';
  insuredMonths: number;
}

export const people = (count: number): Person[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `职工${index + 1}`,
    idNumber: idNumber(index),
    education: at(EDUCATION, index),
    title: at(TITLES, index),
    post: at(POSTS, index),
    joined: `${2003 + (index % 20)}-${String((index % 12) + 1).padStart(2, '0')}`,
    daysInPost: 200 + (index % 60),
    isRnd: index % 3 === 0 ? 'yes' : 'no',
    external: 'no',
    insuredMonths: 12,
  }));

export const machines = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    name: `仪器 ${index + 1} 型`,
    maker: `示例设备公司${index % 40}`,
    sets: 1,
    bought: `${2015 + (index % 9)}-${String((index % 12) + 1).padStart(2, '0')}-15`,
    invoice: String(10_000_000 + index),
    originalValue: 1000.05 + index,
    use: at(USES, index),
    place: `${index % 12} 号实验室`,
  }));

/** GB 11643-1999, of the area 430000, which is never issued. */
function idNumber(serial: number): string {
  const birth = new Date(Date.UTC(1965, 0, 1 + Math.floor(serial / 99)));
  const date = birth.toISOString().slice(0, 10).replaceAll('-', '');
  const body = `430000${date}${String((serial % 99) + 101)}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, place) => total + weight * Number(body[place]), 0);
  return body + '10X98765432'[sum % 11]!;
}
