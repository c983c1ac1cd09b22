import * as z from 'zod/mini';
import { existsInCalendar } from '../identifiers/calendar-day';
import { doubledKeys } from './doubled-keys';
import type { Edition, Threshold } from './types';

/** An edition file that cannot be used, and why, in words for whoever keeps it. */
export class UnusableEdition extends Error {}

const text = z.string().check(z.minLength(1));
const figure = z.number().check(z.gte(0));

/** `user` is missing on purpose: what a user types stays on the user's device. */
const basis = z.enum(['notice', 'regulation-repost', 'reading', 'host', 'missing']);

const threshold = z.strictObject({
  basis,
  place: text,
  quote: z.optional(z.string()),
  value: z.optional(figure),
  tiers: z.optional(z.array(z.strictObject({ from: figure, value: figure })).check(z.minLength(1))),
});

const answers = z.record(z.string(), z.unknown());

const edition = z.strictObject({
  format: z.literal('shenbao-ziping/edition'),
  version: z.literal(1),
  programme: text,
  edition: text,
  title: text,
  fiscalYear: z.number().check(z.int()),
  referenceDay: z.string(),
  referenceDayBasis: basis,
  referenceDayNote: z.string(),
  noticeMonth: z.optional(z.string()),
  recentYearsFrom: z.optional(z.string()),
  notices: z.optional(z.array(z.string())),
  requirements: z.optional(
    z.array(
      z.strictObject({
        indicators: z.array(text).check(z.minLength(1)),
        id: text,
        title: text,
        unit: text,
        replaces: z.optional(text),
        measure: z.union([
          z.strictObject({ figure: text }),
          z.strictObject({ share: z.tuple([text, text]) }),
          z.strictObject({ years: text }),
        ]),
      }),
    ),
  ),
  questions: z.optional(
    z.array(
      z.strictObject({
        step: text,
        path: text,
        kind: z.enum(['money', 'count', 'decimal', 'date']),
        label: text,
        unit: z.optional(text),
        help: z.optional(text),
        source: text,
      }),
    ),
  ),
  sources: z.array(z.strictObject({ id: text, title: text, number: z.string(), held: z.string() })),
  thresholds: z.record(z.string(), z.record(z.string(), threshold)),
  examples: z.array(
    z.looseObject({
      title: text,
      group: text,
      answers,
      printed: z.optional(z.record(z.string(), z.number())),
      row: z.optional(z.array(z.string())),
      remark: z.optional(z.string()),
    }),
  ),
  contacts: z.array(
    z.strictObject({
      city: text,
      office: z.optional(z.string()),
      person: z.string(),
      phone: z.string(),
      email: z.optional(z.string()),
      address: z.string(),
    }),
  ),
  contactsPlace: z.optional(z.string()),
});

/**
 * Reads an edition file.
 * @throws UnusableEdition naming every place that is wrong
 */
export function readEdition(source: string): Edition {
  const value = parse(source);
  const { success, data, error } = edition.safeParse(value, { reportInput: true });
  if (!success) throw new UnusableEdition(`${error.issues.map(inWords).join('；')}。`);
  const found = data as Edition;
  const problems = [
    ...doubledKeys(source),
    ...lackingTexts(found),
    ...daysOf(found),
    ...thresholdProblems(found),
  ];
  if (problems.length > 0) throw new UnusableEdition(`${problems.join('；')}。`);
  return found;
}

function parse(source: string): unknown {
  const json = source.replace(/^\ufeff/, '');
  if (json.trim() === '') throw new UnusableEdition('文件是空的。');
  // What stands for bytes that are no UTF-8, and every second byte of UTF-16.
  if (/[\ufffd\0]/.test(json))
    throw new UnusableEdition(
      '文件不是 UTF-8 编码，汉字读不出来。请用记事本打开原来的文件，点“另存为”，编码选 UTF-8，再放上来。',
    );
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new UnusableEdition(
      `写法有误：${whereOf(json, String(error))}请检查逗号、引号（须为英文半角）和括号是否成对。`,
    );
  }
}

/** Browsers name the place by line or by character, if at all. */
function whereOf(json: string, message: string): string {
  const line = /line (\d+)/.exec(message)?.[1];
  const position = /position (\d+)/.exec(message)?.[1];
  if (line !== undefined) return `第 ${line} 行附近，`;
  if (position === undefined) return '';
  return `第 ${json.slice(0, Number(position)).split('\n').length} 行附近，`;
}

const typeWords: Record<string, string> = {
  string: '文字（写在双引号里）',
  number: '数字（不带引号）',
  int: '整数',
  array: '方括号 [ ] 里的列表',
  object: '花括号 { } 里的内容',
  record: '花括号 { } 里的内容',
};

function inWords(issue: z.core.$ZodIssue): string {
  const at = issue.path.length > 0 ? `“${issue.path.join(' › ')}”` : '整个文件';
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `${at}没有填`
        : `${at}应为${typeWords[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `${at}只能是 ${issue.values.map(String).join('、')}`;
    case 'too_small':
      return issue.origin === 'number' ? `${at}不能小于 ${issue.minimum}` : `${at}不能为空`;
    case 'unrecognized_keys':
      return `${at}里有不认识的项 ${issue.keys.join('、')}（是不是拼错了？）`;
    default:
      return `${at}写法不对`;
  }
}

/** What the forms of a programme print of its edition. */
const PRINTED: Readonly<Record<string, readonly ('noticeMonth' | 'recentYearsFrom')[]>> = {
  'tech-centre': ['noticeMonth', 'recentYearsFrom'],
};

const lackingTexts = (found: Edition): string[] =>
  (PRINTED[found.programme] ?? [])
    .filter((key) => !found[key])
    .map((key) => `“${key}”没有填，表格上要印`);

function daysOf({ referenceDay, recentYearsFrom }: Edition): string[] {
  return Object.entries({ referenceDay, recentYearsFrom }).flatMap(([key, day]) =>
    day === undefined || isDay(day) ? [] : [`“${key}”应为日期，写成 2024-05-31 的样子`],
  );
}

function isDay(day: string): boolean {
  const [year, month, date] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []).slice(1).map(Number);
  return date !== undefined && existsInCalendar({ year: year!, month: month!, day: date });
}

const thresholdProblems = ({ thresholds }: Edition): string[] =>
  Object.entries(thresholds).flatMap(([key, byGroup]) =>
    Object.entries(byGroup).flatMap(([group, one]) => {
      const problem = problemOf(one);
      return problem ? [`“thresholds › ${key} › ${group}”${problem}`] : [];
    }),
  );

function problemOf({ basis: from, value, tiers }: Threshold): string | undefined {
  if (from === 'missing')
    return value === undefined && tiers === undefined
      ? undefined
      : '的 basis 是 missing，却又写了门槛；有原文的请把 basis 改为 host，并在 place 写明条款和页码';
  if (value === undefined && tiers === undefined) return '没有写 value（门槛）';
  if (value !== undefined && tiers !== undefined) return '的 value 和 tiers 只能写一个';
  if (tiers?.some((tier, index) => index > 0 && tier.from <= tiers[index - 1]!.from))
    return '的 tiers 须按 from 从小到大排列';
  return undefined;
}
