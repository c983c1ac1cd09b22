import type { Block, PaperDocument } from './model';

/** Every text that a document prints. */
export const textsOf = ({ blocks }: PaperDocument): string[] => blocks.flatMap(textsIn);

function textsIn(block: Block): string[] {
  switch (block.kind) {
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.map(({ text }) => text));
    case 'paragraph':
      return block.runs.map(({ text }) => text);
    case 'heading':
      return [block.text];
    case 'contents':
      return [block.title];
    case 'drawing':
      return block.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    default:
      return [];
  }
}
