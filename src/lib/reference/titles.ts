/** Levels of 专业技术职称, highest first. */
export const titleLevels = [
  { id: 'full-senior', name: '正高级', rank: 4 },
  { id: 'associate-senior', name: '副高级', rank: 3 },
  { id: 'mid', name: '中级', rank: 2 },
  { id: 'junior', name: '初级', rank: 1 },
  { id: 'none', name: '无', rank: 0 },
] as const;

/** `none` 0 … `full-senior` 4. */
export type TitleRank = (typeof titleLevels)[number]['rank'];

/**
 * Names by rank, tried from the top: 人社部发〔2019〕16号 for engineers, and the names of the other
 * common series. `undefined` marks what looks like a title and is none. The order matters: 助理研究员
 * is mid-level where 助理工程师 is junior.
 */
const PATTERNS: readonly (readonly [pattern: RegExp, rank: TitleRank | undefined])[] = [
  [/^(无|没有|暂无|未评|[-—/]+)$/, 0],
  // 职业技能等级 are no 职称; forms that count them say so.
  [/^(特级|首席|高级)?技师$|^(初级|中级|高级)?(技工|工|技术工人?)$/, 0],
  // Posts (总工程师) and licences (注册会计师, 执业药师) have no level of their own.
  [/^(总|副总|首席|资深|主任|主管|责任)(工程|经济|会计|设计)师$|^(注册|执业)|建造师$/, undefined],

  [/^正高|^(教授|研究员)级|^(教授|研究员|编审|译审)$|^主任[医药护技]师$/, 4],
  [/^副高|^副(教授|研究员|编审|译审)$|^副主任[医药护技]师$/, 3],
  [/^高级$|^高工$|^高级.*(工程|经济|会计|统计|审计|农艺|畜牧|兽医|政工|实验|美术|讲|教)师$/, 3],
  [/^助理研究员$|^讲师$|^中级|^主管[药护技]师$|^主治医师$/, 2],
  [/^初级|^(助工|助教|助理级|员级|研究实习员)$|^助理.*师$|(技术|会计|经济|统计|实验)员$/, 1],
  [/^[医药护][师士]$/, 1],
  [/(工程|经济|会计|统计|审计|农艺|畜牧|兽医|政工|实验|工艺美术)师$/, 2],
];

/**
 * The level of a title as written in a staff list; `undefined` where the text does not settle it
 * (blank, a post, a licence, an unknown name): ask, and do not count it as none.
 */
export function titleRank(text: string): TitleRank | undefined {
  const tidy = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/\(.*\)$/, '')
    .replace(/职称$/, '');
  return PATTERNS.find(([pattern]) => pattern.test(tidy))?.[1];
}

/** 高级职称: 正高级 or 副高级; `undefined` as for `titleRank`. */
export function isSeniorTitle(text: string): boolean | undefined {
  const rank = titleRank(text);
  return rank === undefined ? undefined : rank >= 3;
}

/** 中级及以上职称; `undefined` as for `titleRank`. */
export function isMidOrAbove(text: string): boolean | undefined {
  const rank = titleRank(text);
  return rank === undefined ? undefined : rank >= 2;
}
