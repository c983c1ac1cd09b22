import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { assess, type Assessment } from '../src/lib/assess/assess';
import { writeDossierFile } from '../src/lib/dossiers/file';
import { techCentre } from '../src/lib/policy/tech-centre';
import {
  designHouse,
  edition,
  hostEdition,
  manufacturer,
} from '../src/lib/policy/tech-centre/firms.builder';

const folder = mkdtempSync(join(tmpdir(), 'assess-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const dossierFile = (name: string, answers: object, changes: object = {}) =>
  file(
    name,
    writeDossierFile({
      programme: 'tech-centre',
      edition: '2024',
      id: 'x',
      title: name,
      createdAt: '2024-05-01T00:00:00.000Z',
      updatedAt: '2024-05-01T00:00:00.000Z',
      answers: answers as Record<string, unknown>,
      typed: {},
      ...changes,
    }),
  );

const one = dossierFile('one.json', manufacturer);
const two = dossierFile('two.json', designHouse);
const host = file('host.json', JSON.stringify(hostEdition));

interface Run {
  status: number;
  out: string;
  errors: string;
}
const run = (...args: string[]) =>
  new Promise<Run>((resolve) =>
    execFile(
      process.execPath,
      ['--import', 'tsx', 'scripts/assess.ts', ...args],
      (error, out, errors) => {
        resolve({ status: error ? Number(error.code) : 0, out, errors });
      },
    ),
  );
const plain = (assessment: Assessment): unknown => JSON.parse(JSON.stringify(assessment));

describe.concurrent('npm run assess', { timeout: 30_000 }, () => {
  test('one file: the assessment of the screen, as indented JSON', async () => {
    const { status, out, errors } = await run(one);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(JSON.parse(out)).toEqual(plain(assess(techCentre, edition, manufacturer)));
    expect(out.split('\n').length).toBeGreaterThan(10);
  });

  test('several files: one line each, in their order', async () => {
    const { status, out } = await run(one, two, one);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Assessment);
    expect(status).toBe(0);
    expect(lines).toEqual(
      [manufacturer, designHouse, manufacturer].map((firm) =>
        plain(assess(techCentre, edition, firm)),
      ),
    );
  });

  test('an edition given as a file decides in full', async () => {
    for (const args of [
      ['--edition', host, one, two],
      [one, two, '--edition', host],
    ]) {
      const { out } = await run(...args);
      const results = out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Assessment);
      expect(results.map(({ overall }) => overall)).toEqual(['eligible', 'eligible']);
      const bases = results.flatMap(({ indicators }) =>
        indicators.flatMap(({ requirements }) => requirements.map(({ basis }) => basis)),
      );
      expect(bases).toContain('host');
      expect(bases).not.toContain('missing');
    }
  });

  test('an edition saved by Windows Notepad, with its byte order mark', async () => {
    const { status } = await run(
      one,
      '--edition',
      file('bom.json', `\ufeff${readFileSync(host, 'utf8')}`),
    );
    expect(status).toBe(0);
  });

  test('the dictionary’s fields are there, by name', async () => {
    const result = JSON.parse((await run(one)).out) as Assessment;
    expect(result).toMatchObject({
      programme: 'tech-centre',
      edition: '2024',
      overall: 'undecided',
      checks: [],
      missing: [],
    });
    expect(
      result.indicators.map(({ id, requirements }) => [id, ...requirements.map((r) => r.id)]),
    ).toEqual([
      ['main-revenue', 'amount'],
      ['rnd-expense', 'amount', 'ratio'],
      ['rnd-staff', 'count'],
      ['equipment', 'value'],
      ['intellectual-property', 'rights'],
      ['management-rules', 'areas'],
      ['establishment', 'enterprise', 'centre'],
    ]);
    expect(result.indicators[0]!.requirements[0]).toMatchObject({
      id: 'amount',
      verdict: 'met',
      value: 7022,
      threshold: 6000,
      gap: 0,
      unit: '万元',
      basis: 'regulation-repost',
    });
  });

  const whole = readFileSync(one, 'utf8');
  test.each<[what: string, args: string[], says: RegExp]>([
    ['no file named', [], /^用法：/],
    ['a file that is not there', [join(folder, 'absent.json')], /读不了这个文件（ENOENT）/],
    ['a folder', [folder], /读不了这个文件/],
    ['an empty file', [file('empty.json', '')], /文件是空的/],
    ['a file broken off', [file('cut.json', whole.slice(0, 300))], /不完整或已损坏/],
    ['no JSON', [file('text.json', '你好')], /不是申报自评的存档文件/],
    ['other JSON', [file('other.json', '{"a":1}')], /不是申报自评的存档/],
    [
      'a newer version',
      [file('newer.json', whole.replace('"version": 1', '"version": 9'))],
      /更新版本/,
    ],
    [
      'an unknown programme',
      [dossierFile('moon.json', {}, { programme: 'moon' })],
      /没有的申报项目（moon）/,
    ],
    [
      'an edition not built in',
      [dossierFile('2031.json', {}, { edition: '2031' })],
      /没有 2031 年版/,
    ],
    ['no file after --edition', [one, '--edition'], /^用法：/],
    ['a dossier for an edition', [one, '--edition', one], /不是完整的版本文件/],
    ['an edition that is not JSON', [one, '--edition', file('e.json', '{')], /不是完整的版本文件/],
    [
      'an edition without thresholds',
      [one, '--edition', file('bare.json', '{"format":"shenbao-ziping/edition"}')],
      /不是完整的版本文件/,
    ],
    [
      'an edition of another programme',
      [
        one,
        '--edition',
        file('moon-edition.json', JSON.stringify({ ...hostEdition, programme: 'moon' })),
      ],
      /版本文件属于另一个申报项目/,
    ],
  ])('%s: exit status 2 and one line', async (_what, args, says) => {
    const { status, out, errors } = await run(...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(errors).toMatch(says);
    expect(errors.trimEnd().split('\n')).toHaveLength(1);
  });

  test('of several files the good ones before a bad one are printed', async () => {
    const { status, out, errors } = await run(one, file('bad.json', '{'), two);
    expect(status).toBe(2);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(errors.trimEnd().split('\n')).toHaveLength(1);
    expect(errors).toContain('bad.json');
  });
});
