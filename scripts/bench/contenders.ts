import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ourPages } from './ours';
import { buildBareHtml } from './peers/bare-html/build';
import { buildBareKit } from './peers/bare-kit/build';
import { buildFormioPage } from './peers/formio/build';
import { installPeers } from './peers/packages';
import { buildPublicodesPage } from './peers/publicodes/build';
import { buildSurveyPage } from './peers/surveyjs/build';

/** A page under test. All pages keep the contract of peers/html.ts, so the same driver answers all of them. */
export interface Contender {
  id: ContenderId;
  title: string;
  /** the built folder to serve */
  folder: string;
  /** path of the page with the first question */
  loadPath: string;
  /** path of the page with `input[name="mainRevenue"]` */
  keystrokePath: string;
  /** whether its verdicts must follow every keystroke (the bare form has none that do) */
  liveVerdicts: boolean;
  /** whether it decides in a language of its own, and its page offers `benchJudge` to be checked by */
  judges?: boolean;
  /** brings a fresh browser context to the state the money page is measured in */
  prepare?: (page: Page, origin: string) => Promise<void>;
  /** the same with the lists of a large firm in the dossier as well */
  prepareWithLists?: (page: Page, origin: string) => Promise<void>;
}

export type ContenderId =
  'ours' | 'ours-lists' | 'bare-html' | 'bare-kit' | 'publicodes' | FormBuilderId;

/** The form builders a department would otherwise take: ours must be ahead of both in everything. */
export const FORM_BUILDERS = ['surveyjs', 'formio'] as const;
export type FormBuilderId = (typeof FORM_BUILDERS)[number];

const ROOT = join(import.meta.dirname, '../..');
const CACHE = join(ROOT, '.cache/bench');

/** Builds the peers and finds our own build. Without `build/` the peers are measured alone. */
export async function buildContenders(): Promise<Contender[]> {
  const bareHtml = join(CACHE, 'bare-html');
  const publicodes = join(CACHE, 'publicodes');
  const surveyjs = join(CACHE, 'surveyjs');
  const formio = join(CACHE, 'formio');
  await installPeers();
  await buildBareHtml(bareHtml);
  await buildPublicodesPage(publicodes);
  await buildSurveyPage(surveyjs);
  await buildFormioPage(formio);
  const bareKit = await buildBareKit();

  const peers: Contender[] = [
    peer('bare-html', '纯 HTML 表单', bareHtml, false),
    peer('bare-kit', '最简 SvelteKit 向导', bareKit, true),
    peer('publicodes', 'publicodes 页面', publicodes, true),
    { ...peer('surveyjs', 'SurveyJS 向导', surveyjs, true), judges: true },
    { ...peer('formio', 'Form.io 向导', formio, true), judges: true },
  ];
  const build = join(ROOT, 'build');
  if (!existsSync(join(build, ourPages.loadPath, 'index.html'))) return peers;
  return [
    { id: 'ours', title: '本应用', folder: build, liveVerdicts: true, ...ourPages },
    ...peers,
  ];
}

function peer(id: ContenderId, title: string, folder: string, liveVerdicts: boolean): Contender {
  return { id, title, folder, loadPath: '/', keystrokePath: '/revenue/', liveVerdicts };
}
