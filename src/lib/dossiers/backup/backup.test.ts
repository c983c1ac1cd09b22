import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Dossier } from '../../answers/dossier';
import { asDossierFile, UnusableFile, writeDossierFile } from '../file';
import type { Ciphers } from './ciphers';
import { utf8 } from './encoding';
import { ITERATIONS } from './format';
import { digestOf } from './lock';
import { readBackup, WrongPassphrase, type LockedBackup, type OpenBackup } from './read';
import { scriptCiphers } from './script-ciphers';
import { webCiphers } from './web-ciphers';
import { writeBackup } from './write';

const dossier = (id: string, title: string): Dossier => ({
  programme: 'tech-centre',
  edition: '2024',
  id,
  title,
  createdAt: '2024-05-01T08:00:00.000Z',
  updatedAt: '2024-05-02T09:30:00.000Z',
  answers: { enterpriseName: title, staff: [{ name: '李四', idNumber: '43000019700101100X' }] },
  typed: { rndExpense: '四百多' },
});

const kept = {
  dossiers: [dossier('a', '湖南甲制药有限公司'), dossier('b', '湖南𬭎乙软件有限公司')],
  thresholds: { 'tech-centre/2024': { 'rnd-expense.ratio': { manufacturing: 5 } } },
};
const content = { ...kept, dossiers: kept.dossiers.map(asDossierFile) };
const CREATED = '2024-05-20T01:02:03.000Z';
const PASSPHRASE = '岳麓山 Mist 2024';

const open = async (text: string) => (await readBackup(text)) as OpenBackup;
const locked = async (text: string) => (await readBackup(text)) as LockedBackup;
const failure = (promise: Promise<unknown>): Promise<Error> =>
  promise.then(
    () => new Error('no failure'),
    (error: Error) => error,
  );
/** The text with another first character, whatever it was. */
const otherwise = (text: string) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1);
/** The file with one of its keys changed by someone who knows to renew the digest. */
async function altered(text: string, change: (file: Record<string, unknown>) => void) {
  const file = JSON.parse(text) as Record<string, unknown>;
  change(file);
  return JSON.stringify({ ...file, digest: await digestOf(file) });
}
const encryptionOf = (file: Record<string, unknown>) =>
  file['encryption'] as Record<string, unknown>;

afterEach(() => vi.unstubAllGlobals());
/** As on a site without https. */
const withoutWebCrypto = () =>
  vi.stubGlobal('crypto', {
    getRandomValues: globalThis.crypto.getRandomValues.bind(globalThis.crypto),
  });

test('without a passphrase all is there to read, and comes back as it was', async () => {
  const text = await writeBackup(kept, CREATED);
  expect(JSON.parse(text)).toMatchObject({ version: 1, created: CREATED, dossiers: 2, content });
  expect(await open(text)).toEqual({ created: CREATED, content });
});

test('laid out by an editor it is the same backup', async () => {
  const text = JSON.stringify(JSON.parse(await writeBackup(kept, CREATED)), null, 4);
  expect((await open(`\ufeff${text}`)).doubt).toBeUndefined();
});

test('a changed backup without a passphrase can be looked at, with a doubt', async () => {
  const text = (await writeBackup(kept, CREATED)).replace('四百多', '五百多');
  const backup = await open(text);
  expect(backup.doubt).toMatch(/与保存时不同/);
  expect(backup.content.dossiers).toHaveLength(2);
});

test('the file of one dossier is a backup of one', async () => {
  const [only] = kept.dossiers;
  expect(await open(writeDossierFile(only!))).toEqual({
    content: { dossiers: [asDossierFile(only!)], thresholds: {} },
  });
});

describe('with a passphrase', () => {
  const text = writeBackup(kept, CREATED, PASSPHRASE);

  test('its head says what it is, and nothing else can be read', async () => {
    const file = JSON.parse(await text) as Record<string, unknown>;
    expect(Object.keys(file).sort()).toEqual(
      ['body', 'created', 'digest', 'dossiers', 'encryption', 'format', 'version'].sort(),
    );
    expect(file).toMatchObject({
      created: CREATED,
      dossiers: 2,
      encryption: { cipher: 'AES-256-GCM', kdf: 'PBKDF2-HMAC-SHA-256', iterations: ITERATIONS },
    });
    expect(await text).not.toMatch(/甲制药|李四|43000019700101100X/);
  });

  test('it opens with the passphrase, also typed in full width', async () => {
    const backup = await locked(await text);
    expect(backup).toMatchObject({ created: CREATED, dossiers: 2 });
    expect(await backup.unlock(PASSPHRASE)).toEqual({ created: CREATED, content });
    expect(await backup.unlock('岳麓山　Ｍｉｓｔ ２０２４')).toEqual({ created: CREATED, content });
  });

  test('a wrong passphrase is told as such, and the right one still opens', async () => {
    const backup = await locked(await text);
    const error = await failure(backup.unlock('岳麓山 mist 2024'));
    expect(error).toBeInstanceOf(WrongPassphrase);
    expect(error.message).toMatch(/口令不对.*完好/);
    expect((await backup.unlock(PASSPHRASE)).content).toEqual(content);
  });

  test('the same content never gives the same file', async () => {
    expect(await writeBackup(kept, CREATED, PASSPHRASE)).not.toBe(await text);
  });

  test.each(['body', 'salt', 'iv', 'check'])(
    'one character changed in %s: damaged',
    async (key) => {
      const spoilt = (await text).replace(
        new RegExp(`("${key}":")(.)`),
        (_all, name: string, first: string) => name + otherwise(first),
      );
      expect(spoilt).not.toBe(await text);
      const error = await failure((await locked(spoilt)).unlock(PASSPHRASE));
      expect(error).not.toBeInstanceOf(WrongPassphrase);
      expect(error.message).toMatch(/损坏/);
    },
  );

  test('one character changed in the digest alone: the cipher vouches for the rest', async () => {
    const file = JSON.parse(await text) as { digest: string };
    const spoilt = JSON.stringify({ ...file, digest: otherwise(file.digest) });
    expect((await (await locked(spoilt)).unlock(PASSPHRASE)).content).toEqual(content);
  });

  test('another body or head with a fresh digest: altered, and said so', async () => {
    for (const change of [
      (file: Record<string, unknown>) => (file['created'] = '2030-01-01T00:00:00.000Z'),
      (file: Record<string, unknown>) => (file['dossiers'] = 1),
      (file: Record<string, unknown>) => (file['remark'] = 'x'),
      (file: Record<string, unknown>) => (encryptionOf(file)['iv'] = 'AAAAAAAAAAAAAAAA'),
      (file: Record<string, unknown>) => (file['body'] = otherwise(String(file['body']))),
    ]) {
      const error = await failure(
        (await locked(await altered(await text, change))).unlock(PASSPHRASE),
      );
      expect(error.message).toMatch(/口令正确，但.*改动过/);
    }
  });

  test('the number of rounds is the file’s own', async () => {
    const fewer = await altered(await text, (file) => (encryptionOf(file)['iterations'] = 1000));
    expect(await failure((await locked(fewer)).unlock(PASSPHRASE))).toBeInstanceOf(WrongPassphrase);
  });

  test('a file that asks for hours of work is refused', async () => {
    const endless = await altered(await text, (file) => (encryptionOf(file)['iterations'] = 1e12));
    expect((await failure(readBackup(endless))).message).toMatch(/缺少必要的内容/);
  });

  test(
    'it opens where the browser has no WebCrypto, and the other way round',
    { timeout: 60_000 },
    async () => {
      const written = await text;
      withoutWebCrypto();
      expect(globalThis.crypto.subtle).toBeUndefined();
      expect(await (await locked(written)).unlock(PASSPHRASE)).toEqual({
        created: CREATED,
        content,
      });
      const there = await writeBackup(kept, CREATED, PASSPHRASE);
      vi.unstubAllGlobals();
      expect(await (await locked(there)).unlock(PASSPHRASE)).toEqual({ created: CREATED, content });
    },
  );
});

describe('a file that cannot be used says why', () => {
  test.each<[what: string, text: (whole: string) => string, says: RegExp]>([
    ['empty', () => '', /文件是空的/],
    ['broken off', (whole) => whole.slice(0, whole.length / 2), /不完整或已损坏/],
    ['its last bracket lost', (whole) => whole.slice(0, -1), /不完整或已损坏/],
    ['other JSON', () => '{"name":"x"}', /不是申报自评的备份或存档/],
    ['null', () => 'null', /不是申报自评的备份或存档/],
    ['an edition file', () => '{"format":"shenbao-ziping/edition"}', /不是申报自评的备份或存档/],
    [
      'a newer version',
      (whole) => whole.replace('"version":1', '"version":2'),
      /更新版本.*没有改动/,
    ],
    [
      'a newer version of another build',
      () => '{"format":"shenbao-ziping/backup","version":9}',
      /备份版本 9/,
    ],
    [
      'dossiers that are no list',
      (whole) => whole.replace('"dossiers":[', '"dossiers":7,"x":['),
      /损坏/,
    ],
    ['only a head', () => '{"format":"shenbao-ziping/backup","version":1}', /损坏/],
  ])('%s', async (_what, make, says) => {
    const error = await failure(readBackup(make(await writeBackup(kept, CREATED))));
    expect(error).toBeInstanceOf(UnusableFile);
    expect(error.message).toMatch(says);
  });
});

describe('the script does what the browser does', () => {
  const bytes = (length: number) => utf8('0123456789abcdef'.repeat(length)).slice(0, length);
  const all = (use: (ciphers: Ciphers) => Promise<unknown>) =>
    Promise.all([use(webCiphers), use(scriptCiphers)]);

  test.each([0, 1, 15, 16, 17, 1000])('%i bytes', async (length) => {
    for (const use of [
      ({ sha256 }: Ciphers) => sha256(bytes(length)),
      ({ hmac }: Ciphers) => hmac(bytes(32), bytes(length)),
      ({ stretch }: Ciphers) => stretch(bytes(length + 1), bytes(16), 10),
      ({ seal }: Ciphers) => seal(bytes(32), bytes(12), bytes(length), bytes(length)),
    ]) {
      const [web, script] = await all(use);
      expect(script).toEqual(web);
    }
    const sealed = await webCiphers.seal(bytes(32), bytes(12), bytes(length), bytes(5));
    expect(await scriptCiphers.open(bytes(32), bytes(12), sealed, bytes(5))).toEqual(bytes(length));
    for (const { open: unseal } of [webCiphers, scriptCiphers])
      expect(await unseal(bytes(32), bytes(12), sealed, bytes(6))).toBeUndefined();
  });

  // RFC 7914, section 11: PBKDF2-HMAC-SHA-256, P="passwd", S="salt", c=1; its first 32 bytes.
  test('PBKDF2 as published', async () => {
    const [web] = await all(({ stretch }) => stretch(utf8('passwd'), utf8('salt'), 1));
    expect(Buffer.from(web as Uint8Array).toString('hex')).toBe(
      '55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc',
    );
  });
});
