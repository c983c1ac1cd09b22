/** 最高学历 by the short names the forms use; a higher rank is more schooling. */
export interface EducationLevel {
  readonly name: string;
  /** 7 博士研究生 … 1 初中及以下. */
  readonly rank: number;
}

/** GB/T 4658-2006, completed schooling (毕业) only; highest first. */
export const educationLevels = [
  { name: '博士研究生', rank: 7 },
  { name: '硕士研究生', rank: 6 },
  { name: '大学本科', rank: 5 },
  { name: '大学专科', rank: 4 },
  { name: '中等专科', rank: 3 },
  { name: '高中', rank: 2 },
  { name: '初中及以下', rank: 1 },
] as const satisfies readonly EducationLevel[];

/**
 * What staff lists write, tried from the top. The order matters: 专升本 is 本科, 高职高专 holds 职高,
 * 中等专科 is no 大学专科, and 大学专科 is no 大学.
 */
const PATTERNS: readonly (readonly [pattern: RegExp, rank: number])[] = [
  [/博士/, 7],
  [/硕士|研究生/, 6],
  [/本科|学士|专升本/, 5],
  [/高职|高专|高等职业/, 4],
  [/中专|中等|中技|中职|职高|职业高中|职业中学|技校|技工/, 3],
  [/大专|专科/, 4],
  [/大学/, 5],
  [/高中|普高/, 2],
  [/初中|初级中学|小学|文盲/, 1],
];

/** Not completed, still at it, or only an upper bound (大专以下); below the lowest rank it is one. */
function isUndecided(text: string): boolean {
  return /肄业|结业|在读/.test(text) || (/以下/.test(text) && !/^(初中|小学)/.test(text));
}

/**
 * The rank, 1 to 7, of an education as written in a staff list; `undefined` where the text does not
 * settle it (blank, 其他, 自考, 本科肄业): ask, and do not count it as low.
 *
 * 博士, 硕士 and 学士 are degrees (学位), not schooling (学历), but lists use them for it.
 */
export function educationRank(text: string): number | undefined {
  const tidy = text.normalize('NFKC').replace(/\s/g, '');
  if (isUndecided(tidy)) return undefined;
  return PATTERNS.find(([pattern]) => pattern.test(tidy))?.[1];
}
