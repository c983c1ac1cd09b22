import type { Browser } from '@playwright/test';
import { buildPeer, FIRMS, makeDossiers, measureDesk, measureMerged, measurePeer } from '../desk';
import { ratio, whole, type SectionReport } from '../report';
import { median } from '../statistics';
import { DESK_LIMITS } from '../targets';

/** Merging a thousand firms takes a while and is done once. */
export async function deskSection(browser: Browser, runs: number): Promise<SectionReport> {
  const files = await makeDossiers();
  await buildPeer();
  const peer = [];
  const ours = [];
  for (let round = 0; round < runs; round += 1) {
    peer.push(await measurePeer(browser, files));
    ours.push(await measureDesk(browser, files));
  }
  const merged = await measureMerged(browser, files);
  const shown = median(ours.map((round) => round.shown));
  const parsed = median(peer.map((round) => round.all));
  const bare = median(peer.map((round) => round.withoutReading));
  const held = Math.max(merged.held, ...ours.map((round) => round.held));
  const memory = Math.max(merged.memory, ...ours.map((round) => round.memory));
  return {
    title: `汇总核查 ${whole(FIRMS)} 份存档（Chromium；${runs} 轮中位数）`,
    header: ['', '用时', '对照'],
    rows: [
      ['读文件、JSON.parse、按结构校验（worker）', `${whole(parsed)} ms`, '1'],
      ['其中不计读文件', `${whole(bare)} ms`, ratio(bare / parsed)],
      ['本应用：读、判定、保存、列出', `${whole(shown)} ms`, ratio(shown / parsed)],
      [
        `合并导出全部 ${merged.files} 个文件（进度 ${merged.stages} 步）`,
        `${merged.took.toFixed(1)} s`,
        '',
      ],
    ],
    data: { peer, ours, merged },
    targets: [
      {
        title: '读、判定、列出，对只解析和校验',
        measured: shown / parsed,
        limit: DESK_LIMITS.againstParsing,
        direction: 'at-most',
      },
      {
        title: '同上，对照不计读文件',
        measured: shown / bare,
        limit: DESK_LIMITS.againstParsing,
        direction: 'at-most',
      },
      {
        title: '读取和合并导出期间页面最长停顿',
        measured: Math.round(held),
        limit: DESK_LIMITS.blockedMs,
        direction: 'at-most',
        unit: 'ms',
      },
      {
        title: '页面进程内存最高',
        measured: Math.round(memory),
        limit: DESK_LIMITS.megabytes,
        direction: 'at-most',
        unit: 'MB',
      },
      {
        title: '合并导出时显示的进度',
        measured: merged.stages,
        limit: DESK_LIMITS.stages,
        direction: 'at-least',
        unit: '次',
      },
    ],
  };
}
