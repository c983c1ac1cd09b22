import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCharacterMap } from '../../src/lib/documents/font/cmap';
import { privateAliases } from '../../src/lib/documents/font/printable';
import { fontTables } from '../../src/lib/documents/font/sfnt';
import { wantedCharacters } from './charset';
import { subsetWithAliases } from './subset';

const SOURCE = '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';

describe('wantedCharacters', () => {
  const wanted = new Set(wantedCharacters());

  it('holds 通用规范汉字表, GB 2312 and the signs of forms', () => {
    const chinese = [...wanted].filter((character) => /\p{Script=Han}/u.test(character));
    expect(chinese.length).toBeGreaterThanOrEqual(8105);
    for (const character of '彧喆堃镕旻𬭎啊齄㎡℃μΩ±×÷≥≤●▲○◇▼■□✓①（）Aa0') {
      expect(wanted).toContain(character);
    }
    expect([...wanted].filter((character) => character.length > 1).length).toBe(196);
  });
});

describe('subsetWithAliases', () => {
  let subset: Uint8Array;
  beforeAll(async () => {
    const source = await readFile(createRequire(import.meta.url).resolve(SOURCE));
    subset = await subsetWithAliases(source, [...'湖南A1𬭎𫚖㎡']);
  });

  it('keeps the characters asked for and no others', () => {
    const map = readCharacterMap(subset);
    const kept = [...map.keys()].filter((code) => code < 0xe000 || code > 0xf8ff);
    expect(kept.map((code) => String.fromCodePoint(code)).sort()).toEqual(
      [...'湖南A1𬭎𫚖㎡'].sort(),
    );
  });

  it('gives each character above U+FFFF a twin that shows the same glyph', () => {
    const map = readCharacterMap(subset);
    const aliases = privateAliases(map);
    expect([...aliases.keys()].sort()).toEqual([...'𬭎𫚖'].sort());
    for (const [character, alias] of aliases) {
      expect(map.get(alias.codePointAt(0) ?? 0)).toBe(map.get(character.codePointAt(0) ?? 0));
    }
  });

  it('is a sound font file: the whole sums up to the constant of the format', () => {
    const bytes = Buffer.from(subset);
    let sum = 0;
    for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
    expect([...fontTables(subset).keys()]).toEqual(
      expect.arrayContaining(['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']),
    );
  });
});
