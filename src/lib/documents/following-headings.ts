import type { HeadingBlock, PaperDocument } from './model';

/** Headings of levels 1–3 after the contents block, in its document and those behind it. */
export function followingHeadings(
  documents: readonly PaperDocument[],
  documentIndex: number,
  blockIndex: number,
): HeadingBlock[] {
  return documents
    .slice(documentIndex)
    .flatMap(({ blocks }, offset) =>
      blocks
        .slice(offset === 0 ? blockIndex + 1 : 0)
        .filter((block): block is HeadingBlock => block.kind === 'heading' && block.level > 0),
    );
}
