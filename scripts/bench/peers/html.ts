import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BASICS, REVENUE, type Question } from '../questions';
import { INDICATOR_TITLES, INDICATORS, VERDICT_WORDS, type IndicatorId } from '../verdicts';

/** One text for each of the two pages, such as the script put after its body. */
export interface PageTexts {
  basics: string;
  revenue: string;
}

/** Writes the two pages and the stylesheet all peers share, so that loading and painting them compare. */
export async function writePages(outDir: string, scripts: PageTexts): Promise<void> {
  const form = (questions: readonly Question[]) =>
    `<form>\n${questions.map(field).join('\n')}\n</form>`;
  await write(outDir, {
    basics: page('.', '', form(BASICS), scripts.basics),
    revenue: page('..', '', form(REVENUE), scripts.revenue),
  });
}

/**
 * The same two pages for a library that writes the form itself, into `#form`.
 * @param head the library's styles and scripts, given the way to the site's root
 */
export async function writeMountPages(
  outDir: string,
  head: (root: string) => string,
): Promise<void> {
  const mount = '<div id="form"></div>';
  await write(outDir, {
    basics: page('.', head('.'), mount, ''),
    revenue: page('..', head('..'), mount, ''),
  });
}

async function write(outDir: string, pages: PageTexts): Promise<void> {
  await mkdir(join(outDir, 'revenue'), { recursive: true });
  await copyFile(join(import.meta.dirname, 'style.css'), join(outDir, 'style.css'));
  await writeFile(join(outDir, 'index.html'), pages.basics);
  await writeFile(join(outDir, 'revenue/index.html'), pages.revenue);
}

/**
 * A page with the questions on the left and the seven indicators on the right.
 * The contract with the benchmark: `data-answered` on the root, `data-indicator` on each verdict.
 */
function page(root: string, head: string, form: string, afterBody: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>省级企业技术中心自评</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${root}/style.css">
${head}
</head>
<body>
<main data-answered="0">
${form}
<aside>
<h2>七项指标</h2>
<ol>
${INDICATORS.map(line).join('\n')}
</ol>
</aside>
</main>
${afterBody}
</body>
</html>
`;
}

function line(id: IndicatorId): string {
  return `<li data-indicator="${id}" data-verdict="unanswered">${INDICATOR_TITLES[id]}<span>${VERDICT_WORDS.unanswered}</span></li>`;
}

function field(question: Question): string {
  const { name, label } = question;
  switch (question.kind) {
    case 'choice':
      return `<fieldset><legend>${label}</legend>${question.options
        .map(
          (option) =>
            `<label><input type="radio" name="${name}" value="${option.value}">${option.label}</label>`,
        )
        .join('')}</fieldset>`;
    case 'select':
      return `<div class="field"><label class="title" for="${name}">${label}</label><select id="${name}" name="${name}"><option value=""></option>${question.options
        .map((option) => `<option value="${option.value}">${option.label}</option>`)
        .join('')}</select></div>`;
    case 'text':
      return `<div class="field"><label class="title" for="${name}">${label}</label><input id="${name}" name="${name}"></div>`;
    case 'money':
      return `<div class="field money"><label class="title" for="${name}">${label}</label><input id="${name}" name="${name}" inputmode="decimal" autocomplete="off"> 万元</div>`;
  }
}
