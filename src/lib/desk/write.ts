import type { PaperDocument, Row } from '../documents/model';
import type { DeskFirm, MergedForm } from '../policy/desk';
import { progressOf } from '../policy/form-progress';
import type { Edition } from '../policy/types';

/** Gathers the rows of one merged form, firm by firm. */
export class MergedRows {
  private readonly rows: Row[] = [];
  private edition: Edition | undefined;
  private draft = false;

  constructor(readonly form: MergedForm) {}

  add(firm: DeskFirm): void {
    this.edition ??= firm.edition;
    const rows = this.form.rowsOf(firm, this.rows.length + 1);
    for (const row of rows) this.rows.push(row);
    this.draft ||= !isFinished(this.form, firm, rows);
  }

  /** 草稿 across all of it while one of its firms has an error or a gap. */
  finish(bureau: string): PaperDocument | undefined {
    if (!this.edition) return undefined;
    const paper = this.form.paper(this.edition, bureau, this.rows);
    return this.draft ? { ...paper, watermark: '草稿' } : paper;
  }
}

/** Whether a firm's rows can go out as they are: no error anywhere, nothing blank in them. */
function isFinished(form: MergedForm, firm: DeskFirm, rows = form.rowsOf(firm, 1)): boolean {
  if (firm.assessment.checks.some(({ severity }) => severity === 'error')) return false;
  const paper = form.paper(firm.edition, '', rows);
  return progressOf([paper]).missing.length === 0;
}
