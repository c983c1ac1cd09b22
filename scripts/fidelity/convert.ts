import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MadeFile } from './make-forms';
import { parsePgm, type Picture } from './picture';
import { LATIN, SANS, SERIF } from './tools';

/** Takes 3 s on an idle machine, and a fresh profile or a busy machine some more. */
const TIMEOUT_MS = 120_000;
/** Small pictures, in which a label is still seven points high. */
const DOTS_PER_INCH = 60;

/**
 * Opens all files in one LibreOffice and prints them to PDF. A profile and typefaces of its own keep
 * this machine's settings, fonts and open windows out of the pages.
 * @returns the PDF of each file, in their order
 */
export function printWithLibreOffice(
  files: readonly MadeFile[],
  folder: string,
  typefaces: readonly string[],
): string[] {
  const pdfs = join(folder, 'pdf');
  const fonts = join(folder, 'fonts.conf');
  mkdirSync(pdfs);
  writeFileSync(fonts, fontSettings(folder, typefaces));
  const { error, status, stdout, stderr } = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      ...['--headless', '--norestore', '--convert-to', 'pdf', '--outdir', pdfs],
      ...files.map(({ path }) => path),
    ],
    {
      timeout: TIMEOUT_MS,
      killSignal: 'SIGKILL',
      env: { ...process.env, FONTCONFIG_FILE: fonts, LC_ALL: 'C.UTF-8', TZ: 'Asia/Shanghai' },
    },
  );
  const said = `${String(stdout)}${String(stderr)}`.trim();
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ETIMEDOUT')
    throw new Error(
      `LibreOffice 在 ${TIMEOUT_MS / 1000} 秒内没有转换完，已停止。它的输出：\n${said}`,
    );
  const out = files.map(({ name }) => join(pdfs, `${name}.pdf`));
  const unopened = files.filter((_, index) => !existsSync(out[index]!));
  // It also says so, and carries on, when it cannot load a file.
  if (error || status !== 0 || unopened.length > 0 || /^\s*Error:/im.test(said))
    throw new Error(
      `LibreOffice 没有顺利打开文件：${unopened.map(({ title }) => title).join('、') || '见下'}` +
        `（退出码 ${status}${error ? `，${error.message}` : ''}）。它的输出：\n${said}`,
    );
  return out;
}

/** Only our typefaces: which others a machine has, and what it puts in 宋体's place, must not show. */
function fontSettings(folder: string, typefaces: readonly string[]): string {
  const instead = [
    ['宋体', SERIF],
    ['仿宋', SERIF],
    ['黑体', SANS],
    ['Times New Roman', LATIN],
  ] as const;
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${typefaces.map((typeface) => `  <dir>${typeface}</dir>`).join('\n')}
  <cachedir>${join(folder, 'font-cache')}</cachedir>
${instead
  .map(
    ([name, family]) =>
      `  <match><test name="family"><string>${name}</string></test>` +
      `<edit name="family" mode="assign" binding="strong"><string>${family}</string></edit></match>`,
  )
  .join('\n')}
</fontconfig>
`;
}

/** The pages of a PDF as small grey pictures. */
export function drawPages(pdf: string): Picture[] {
  const folder = `${pdf}.pages`;
  mkdirSync(folder);
  must('pdftoppm', ['-gray', '-r', String(DOTS_PER_INCH), pdf, join(folder, 'page')]);
  // Numbers are padded to one length, so that names sort like pages.
  return readdirSync(folder)
    .sort()
    .map((page) => parsePgm(readFileSync(join(folder, page))));
}

/** What a PDF says, without blanks: these depend on where lines break. */
export const textOf = (pdf: string): string => must('pdftotext', [pdf, '-']).replace(/\s/g, '');

function must(command: string, args: string[]): string {
  const { error, status, stdout, stderr } = spawnSync(command, args, { timeout: TIMEOUT_MS });
  if (error || status !== 0)
    throw new Error(
      `${command} 失败（${error?.message ?? `退出码 ${status}`}）：${String(stderr)}`,
    );
  return stdout.toString();
}
