import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { installDebianPackages } from '../debian-packages';

/** The typefaces that stand for 宋体 and 仿宋, and for 黑体, in the approved pictures. */
export const SERIF = 'Noto Serif CJK SC';
export const SANS = 'Noto Sans CJK SC';
/** As wide as Times New Roman, which Word sets figures in. */
export const LATIN = 'Liberation Serif';
const TYPEFACES = [SERIF, SANS, LATIN];

const starts = (command: string, argument: string) =>
  spawnSync(command, [argument], { stdio: 'ignore' }).error === undefined;

/** Folders holding the typefaces; empty unless all are there. */
function typefaceFolders(): string[] {
  const files = TYPEFACES.map((family) =>
    (spawnSync('fc-list', ['--format', '%{file}\n', family]).stdout ?? '')
      .toString()
      .split('\n')
      .filter(Boolean),
  );
  return files.some((found) => found.length === 0) ? [] : [...new Set(files.flat().map(dirname))];
}

interface Need {
  name: string;
  have: () => boolean;
  /** Debian's packages: the first set that can be installed. */
  packages: readonly (readonly string[])[];
}

const NEEDS: readonly Need[] = [
  {
    name: 'LibreOffice（soffice）',
    have: () => starts('soffice', '--version'),
    packages: [
      // Without a screen, and so without its toolkits.
      ['libreoffice-calc-nogui', 'libreoffice-writer-nogui'],
      ['libreoffice-calc', 'libreoffice-writer'],
    ],
  },
  {
    name: 'poppler（pdftoppm、pdftotext）',
    have: () => starts('pdftoppm', '-v') && starts('pdftotext', '-v'),
    packages: [['poppler-utils']],
  },
  {
    name: `字体 ${TYPEFACES.join('、')}`,
    have: () => typefaceFolders().length > 0,
    packages: [['fontconfig', 'fonts-noto-cjk', 'fonts-liberation']],
  },
];

/**
 * Makes sure of LibreOffice, poppler and the typefaces, installing them on Debian as root.
 * @returns the folders of the typefaces
 * @throws Error saying in Chinese what to install
 */
export function prepareTools(): string[] {
  for (const { name, have, packages } of NEEDS)
    if (!have()) packages.some((set) => installDebianPackages(` ${name}`, set) && have());
  const missing = NEEDS.filter(({ have }) => !have());
  if (missing.length === 0) return typefaceFolders();
  const packages = missing.flatMap((need) => need.packages.at(-1) ?? []);
  throw new Error(
    `缺少 ${missing.map(({ name }) => name).join('；')}，无法核对表格的样子。` +
      `请安装：Debian/Ubuntu 用 “apt install ${packages.join(' ')}”，其他系统安装同名软件和字体。`,
  );
}
