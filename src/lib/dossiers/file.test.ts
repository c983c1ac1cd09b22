import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../answers/dossier';
import type { AnswerKind, Dictionary } from '../answers/restore';
import { dictionary } from '../policy/tech-centre/dictionary';
import { FILE_VERSION } from './file-versions';
import { FORMAT, readDossierFile, UnusableFile, writeDossierFile } from './file';

const dictionaryOf = async (programme: string) =>
  programme === 'tech-centre' ? dictionary : undefined;
const read = (text: string) => readDossierFile(text, dictionaryOf);

const dossier: Dossier = {
  programme: 'tech-centre',
  edition: '2024',
  id: '0b6d3a52-8f5e-4f0e-9a37-5c8e0f6f8f11',
  title: '湖南某某制药有限公司',
  createdAt: '2024-05-01T08:00:00.000Z',
  updatedAt: '2024-05-02T09:30:00.000Z',
  answers: {
    enterpriseName: '湖南某某制药有限公司',
    mainRevenue: 7022,
    enterpriseFounded: '2010-03',
    rules: { funds: 1, ip: 0 },
    patents: [{ number: 'ZL202011633759.5', inventors: ['朱大明'], inForce: 'yes' }],
    later: { of: ['a', 'newer', 'version'] },
  },
  typed: { rndExpense: '四百多' },
};

test('what is written is read back: answers, unknown keys and text that was no answer', async () => {
  expect(await read(writeDossierFile(dossier))).toEqual({ dossier, unread: 0 });
});

test('a frozen file of version 1 opens, and is written again with all that was in it', async () => {
  const text = readFileSync(new URL('./fixtures/dossier-file-1.json', import.meta.url), 'utf8');
  const { dossier: opened, unread } = await read(text);
  expect(unread).toBe(0);
  expect(JSON.parse(writeDossierFile(opened))).toEqual({
    ...(JSON.parse(text) as object),
    version: FILE_VERSION,
  });
});

test('it is written with its format and version, in lines a person can read', () => {
  const text = writeDossierFile(dossier);
  expect(JSON.parse(text)).toMatchObject({ format: FORMAT, version: 1, programme: 'tech-centre' });
  expect(text).toContain('\n  "edition": "2024"');
});

test('unknown keys beside the answers are kept too', async () => {
  const file = { ...(JSON.parse(writeDossierFile(dossier)) as object), remark: { by: '市局' } };
  const { dossier: kept } = await read(JSON.stringify(file));
  expect(JSON.parse(writeDossierFile(kept))).toEqual(file);
});

test('a byte order mark in front does no harm', async () => {
  expect((await read(`\ufeff${writeDossierFile(dossier)}`)).dossier).toEqual(dossier);
});

test('an answer that cannot be read is set aside as text and named', async () => {
  const { mainRevenue: _, ...answers } = dossier.answers;
  const file = writeDossierFile({ ...dossier, answers: { ...answers, mainRevenue: '七千' } });
  const result = await read(file);
  expect(result.unread).toBe(1);
  expect(result.dossier.answers).toEqual(answers);
  expect(result.dossier.typed).toEqual({ rndExpense: '四百多', mainRevenue: '七千' });
});

test('of a bare file what is lacking is made good', async () => {
  const { dossier: bare } = await read(
    JSON.stringify({
      format: FORMAT,
      version: 1,
      programme: 'tech-centre',
      edition: '2024',
      answers: {},
    }),
  );
  expect(bare).toMatchObject({ title: '未命名', answers: {}, typed: {} });
  expect(bare.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(new Date(bare.createdAt).toISOString()).toBe(bare.createdAt);
});

test('a time that is none does not make a dossier the newest for ever', async () => {
  const file = { ...(JSON.parse(writeDossierFile(dossier)) as object), updatedAt: 'zzz' };
  const { dossier: kept } = await read(JSON.stringify(file));
  expect(kept.createdAt).toBe(dossier.createdAt);
  expect(new Date(kept.updatedAt).toISOString()).toBe(kept.updatedAt);
});

describe('a file that cannot be used says why', () => {
  const whole = writeDossierFile(dossier);
  const changed = (changes: object) =>
    JSON.stringify({ ...(JSON.parse(whole) as object), ...changes });

  test.each<[what: string, text: string, says: RegExp]>([
    ['empty', '', /文件是空的/],
    ['only blanks', ' \n\t', /文件是空的/],
    ['broken off', whole.slice(0, whole.length / 2), /不完整或已损坏/],
    ['its last bracket lost', whole.slice(0, -1), /不完整或已损坏/],
    ['a list broken off', '[1, 2', /不完整或已损坏/],
    ['a Word file', 'PK\u0003\u0004…', /不是申报自评的存档文件/],
    ['a web page', '<!doctype html>', /不是申报自评的存档文件/],
    ['plain text', '主营收入 7022', /不是申报自评的存档文件/],
    ['other JSON', '{"name":"x"}', /不是申报自评的存档/],
    [
      'lists in lists in lists',
      changed({ later: 0 }).replace('"later":0', `"later":${'['.repeat(5000)}${']'.repeat(5000)}`),
      /嵌套太深/,
    ],
    ['a JSON list', '[]', /不是申报自评的存档/],
    ['null', 'null', /不是申报自评的存档/],
    ['a number', '7022', /不是申报自评的存档/],
    ['a backup', '{"format":"shenbao-ziping/backup","version":1}', /备份与恢复/],
    ['an edition file', '{"format":"shenbao-ziping/edition","version":1}', /不是申报自评的存档/],
    ['a newer version', changed({ version: 2 }), /更新版本.*存档版本 2.*没有改动/],
    [
      'a newer version of another build',
      changed({ version: 3, answers: [] }),
      /更新版本.*存档版本 3/,
    ],
    ['an unknown programme', changed({ programme: 'moon-base' }), /没有的申报项目（moon-base）/],
    ['no answers', changed({ answers: undefined }), /缺少必要的内容/],
    ['answers that are a list', changed({ answers: [] }), /缺少必要的内容/],
    ['no edition', changed({ edition: undefined }), /缺少必要的内容/],
    ['version 0', changed({ version: 0 }), /缺少必要的内容/],
    ['version 0.5', changed({ version: 0.5 }), /缺少必要的内容/],
    ['version "1"', changed({ version: '1' }), /缺少必要的内容/],
    ['typed text that is no text', changed({ typed: { a: 1 } }), /缺少必要的内容/],
  ])('%s', async (_what, text, says) => {
    const failure = await read(text).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UnusableFile);
    expect((failure as Error).message).toMatch(says);
    expect((failure as Error).message).toMatch(/。$/);
  });

  test('wherever it breaks off it is refused, never half read', async () => {
    for (let length = 0; length < whole.length; length += 7)
      await expect(read(whole.slice(0, length))).rejects.toBeInstanceOf(UnusableFile);
  });
});

test('keys that name what every object inherits are only keys', async () => {
  const text = writeDossierFile(dossier).replace(
    '"mainRevenue"',
    '"__proto__": {"rndExpense": 999, "polluted": 1}, "constructor": "x", "mainRevenue"',
  );
  const { answers } = (await read(text)).dossier;
  expect(answers['rndExpense']).toBeUndefined();
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(answers['mainRevenue']).toBe(7022);
});

describe('any dossier', () => {
  const text = fc.string({ minLength: 1, unit: 'grapheme' });
  const ofKind = (kind: AnswerKind): fc.Arbitrary<unknown> => {
    if (kind === 'text') return text;
    if (kind === 'texts') return fc.array(text, { maxLength: 3 });
    if (kind === 'number')
      return fc.oneof(
        fc.nat(1e6),
        fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 100),
      );
    if (kind === 'date')
      return fc
        .tuple(
          fc.integer({ min: 1990, max: 2024 }),
          fc.constantFrom('-01', '-12', '-06-30', '-02-28'),
        )
        .map(([year, rest]) => year + rest);
    if ('oneOf' in kind) return fc.constantFrom(...kind.oneOf);
    if ('group' in kind) return ofDictionary(kind.group);
    return fc.array(ofDictionary(kind.list), { maxLength: 3 });
  };
  const ofDictionary = (kinds: Dictionary): fc.Arbitrary<Record<string, unknown>> =>
    fc.record(Object.fromEntries(Object.entries(kinds).map(([key, kind]) => [key, ofKind(kind)])), {
      requiredKeys: [],
      noNullPrototype: true,
    });
  const unknownKeys = fc.dictionary(
    fc.string({ minLength: 1 }).filter((key) => key !== '__proto__' && !(key in dictionary)),
    fc.jsonValue().filter((value) => value !== null && value !== ''),
    { maxKeys: 3, noNullPrototype: true },
  );
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

  test('comes back from its file as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        ofDictionary(dictionary),
        unknownKeys,
        fc.dictionary(fc.constantFrom('mainRevenue', 'rules.funds'), text, {
          noNullPrototype: true,
        }),
        text,
        async (known, unknown, typed, title) => {
          const given = {
            ...dossier,
            title,
            typed,
            answers: plain({ ...unknown, ...known }) as Dossier['answers'],
          };
          expect(await read(writeDossierFile(given))).toEqual({ dossier: given, unread: 0 });
        },
      ),
      { numRuns: 200 },
    );
  });
});
