import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Question } from '../questions';
import { INDICATOR_TITLES, INDICATORS } from '../verdicts';

/** The stylesheet all peers share, inlined here: one look, so that painting costs compare. */
const STYLE = readFileSync(join(import.meta.dirname, 'style.css'), 'utf8').replace(/\s+/g, ' ');

/**
 * A page with the questions on the left and the seven indicators on the right.
 * The contract with the benchmark: `data-answered` on the root, `data-indicator` on each verdict.
 */
export function page(questions: readonly Question[], afterBody: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>省级企业技术中心自评</title>
<style>${STYLE}</style>
</head>
<body>
<main data-answered="0">
<form>
${questions.map(field).join('\n')}
</form>
<aside>
<h2>七项指标</h2>
<ol>
${INDICATORS.map((id) => `<li data-indicator="${id}" data-verdict="unanswered">${INDICATOR_TITLES[id]}<span>待填</span></li>`).join('\n')}
</ol>
</aside>
</main>
${afterBody}
</body>
</html>
`;
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
