import { resolve } from '$app/paths';

/**
 * Addresses of the pages; the only place that knows how they are made. With their last slash: a plain
 * file server has a folder there.
 */
export const homeLink = () => resolve('/');

export const stepLink = (programme: string, step: string) =>
  `${resolve('/[programme]/check/[step]', { programme, step })}/`;

export const resultLink = (programme: string) =>
  `${resolve('/[programme]/result', { programme })}/`;

export const basisLink = (programme: string) => `${resolve('/[programme]/basis', { programme })}/`;

export const formsLink = (programme: string) => `${resolve('/[programme]/forms', { programme })}/`;

export const sectionLink = (programme: string, section: string) =>
  `${resolve('/[programme]/forms/[section]', { programme, section })}/`;

export const previewLink = (programme: string, form: string) =>
  `${resolve('/[programme]/preview/[form]', { programme, form })}/`;

export const exportLink = (programme: string) =>
  `${resolve('/[programme]/export', { programme })}/`;

export const checksLink = (programme: string) =>
  `${resolve('/[programme]/checks', { programme })}/`;

export const listLink = (programme: string, list: string) =>
  `${resolve('/[programme]/lists/[list]', { programme, list })}/`;
