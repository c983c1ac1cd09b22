import { newExportWorker } from '$packaging/workers';
import type { DeskGathering, PaperJob } from '../desk/desk-job';
import type { ExportJob, ExportMessage, TemplateJob, Unprintable } from './export-job';

/** Something the browser could not do, in words for the user. */
export class ExportFailed extends Error {}

/** Answers hold characters that PDF would leave blank: nothing is written before the user agrees. */
export class BlanksInPdf extends Error {
  constructor(readonly places: readonly Unprintable[]) {
    super('unprintable characters');
  }
}

export interface Asked {
  onProgress?: ((done: number, doing: string) => void) | undefined;
  signal?: AbortSignal | undefined;
}

type Answer = Extract<ExportMessage, { kind: 'done' | 'gathered' }>;

/**
 * Has a worker of its own do one job; it takes its memory with it when it ends.
 * @throws ExportFailed, BlanksInPdf
 */
export function askWorker<Kind extends Answer['kind']>(
  job: ExportJob | DeskGathering | PaperJob | TemplateJob,
  { onProgress, signal }: Asked = {},
): Promise<Extract<Answer, { kind: Kind }>> {
  const worker = newExportWorker();
  return new Promise<Extract<Answer, { kind: Kind }>>((done, failed) => {
    const cancel = () => failed(new ExportFailed('已取消，没有生成文件。'));
    signal?.addEventListener('abort', cancel);
    // Pressed while this code was still on its way.
    if (signal?.aborted) return cancel();
    worker.onerror = () => failed(new ExportFailed(NOT_LOADED));
    worker.onmessage = ({ data }: MessageEvent<ExportMessage>) => {
      if (data.kind === 'progress') onProgress?.(data.done, data.doing);
      else if (data.kind === 'unprintable') failed(new BlanksInPdf(data.places));
      else if (data.kind === 'failed')
        failed(
          new ExportFailed(
            data.reason === 'network' ? NOT_LOADED : `导出没有成功（${data.detail}）。${SAFE}`,
          ),
        );
      else done(data as Extract<Answer, { kind: Kind }>);
    };
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}

const SAFE = '填报内容不受影响。';
const NOT_LOADED = `导出所需的文件没有载入（网络中断，且离线文件还没有下载完）。${SAFE}请联网后重试。`;
