import type { Block, PaperDocument } from '../../../../documents/model';
import { answerAt } from '../../../../answers/path';
import type { FormInput } from '../../../types';
import { fillEdition } from '../../fill-edition';
import { outline, type OutlineSection } from '../../outline';
import { bookPage } from '../paper';

const GUIDANCE_COLOR = '#808080';

const OUTLINE_MARK: Block = {
  kind: 'paragraph',
  align: 'center',
  size: 14,
  spaceAfter: 4,
  runs: [{ text: '（编写提纲）' }],
};

/** 申报书: the outline's headings with the firm's text, or with the guidance where it is still due. */
export function application(input: FormInput): PaperDocument {
  const { edition } = input;
  const title = `${edition.edition}年度湖南省省级企业技术中心申报书`;
  const parts = outline.flatMap(({ title: part, sections }): Block[] => [
    { kind: 'heading', level: 2, text: part, size: 15 },
    ...sections.flatMap((section) => sectionOf(section, input)),
  ]);
  const isOutline = parts.some((block) => block.kind === 'paragraph' && block.blank);
  return {
    id: 'annex-4-application',
    title,
    paper: bookPage,
    pageNumbers: true,
    blocks: [
      { kind: 'heading', level: 1, text: title, align: 'center', size: 20 },
      // A finished text is no outline any more.
      ...(isOutline ? [OUTLINE_MARK] : []),
      ...parts,
    ],
  };
}

function sectionOf({ key, title, guidance }: OutlineSection, input: FormInput): Block[] {
  const field = `narrative.${key}`;
  const written = answerAt(input.answers, field);
  const heading: Block = { kind: 'heading', level: 3, text: title, size: 13 };
  if (typeof written === 'string' && written.trim() !== '')
    return [
      heading,
      // Blank lines part paragraphs on screen; on paper the indent does.
      {
        kind: 'paragraph',
        indent: 2,
        field,
        name: title,
        runs: [{ text: written.trim().replace(/\s*\n\s*/g, '\n') }],
      },
    ];
  return [
    heading,
    {
      kind: 'paragraph',
      indent: 2,
      field,
      name: title,
      blank: true,
      runs: [{ text: fillEdition(guidance, input.edition), color: GUIDANCE_COLOR }],
    },
  ];
}
