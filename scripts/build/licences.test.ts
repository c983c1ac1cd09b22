import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { grouped, licences, shipped } from './licences';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as never;
const load = (id: string) => (licences().load as (id: string) => string)(`\0${id}`);

test('what travels with the page is found through the lock file, nearest first', () => {
  const at = (version: string, dependencies = {}) => ({ version, dependencies });
  expect(
    shipped({
      '': at('1', { a: '1' }),
      'node_modules/a': at('1', { b: '1', '@types/b': '1', gone: '1' }),
      'node_modules/a/node_modules/b': at('2', { c: '1' }),
      'node_modules/b': at('1'),
      'node_modules/c': at('1', { b: '1' }),
      'node_modules/@types/b': at('1'),
      'node_modules/unused': at('1'),
    }),
  ).toEqual([
    'node_modules/@sveltejs/kit',
    'node_modules/a',
    'node_modules/a/node_modules/b',
    'node_modules/b',
    'node_modules/c',
    'node_modules/svelte',
  ]);
});

test('the same words stand once, with the copyright of each', () => {
  const mit = (who: string) => `MIT License\n\nCopyright (c) 2020 ${who}\n\nPermission is hereby granted`;
  expect(
    grouped([
      { name: 'a', licence: 'MIT', text: mit('A') },
      { name: 'b', licence: 'MIT', text: `The ${mit('B')}\n` },
      { name: 'c', licence: 'ISC', text: 'Copyright 2021 C\r\nUse it.' },
    ]),
  ).toEqual([
    {
      text: 'MIT License\n\nPermission is hereby granted',
      packages: [
        { name: 'a', licence: 'MIT', copyright: 'Copyright (c) 2020 A' },
        { name: 'b', licence: 'MIT', copyright: 'Copyright (c) 2020 B' },
      ],
    },
    { text: 'Use it.', packages: [{ name: 'c', licence: 'ISC', copyright: 'Copyright 2021 C' }] },
  ]);
});

test('every dependency of ours is listed with its version and licence', () => {
  const { dependencies } = read('package.json') as { dependencies: Record<string, string> };
  const list = load('virtual:licences');
  for (const name of [...Object.keys(dependencies), 'svelte', '@sveltejs/kit'])
    expect(list).toMatch(new RegExp(`"name":"${name}","version":"[\\d.]+","licence":"[^"]+","direct":true`));
});

test('the texts hold the typeface’s licence and each package once', () => {
  const groups = JSON.parse(load('virtual:licence-texts').replace('export default ', '')) as ReturnType<
    typeof grouped
  >;
  expect(groups[0]!.text).toContain('SIL OPEN FONT LICENSE Version 1.1');
  expect(groups[0]!.packages[0]!.copyright).toMatch(/Adobe/);
  const names = groups.flatMap(({ packages }) => packages.map(({ name }) => name));
  expect(names).toEqual(expect.arrayContaining(['dexie', '@noble/ciphers', 'svelte']));
});
