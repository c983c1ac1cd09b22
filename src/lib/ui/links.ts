import { address } from '$packaging/address';

/**
 * Addresses of the pages; the only place that knows how they are made. With their last slash: a plain
 * file server has a folder there.
 */
export const homeLink = () => address('/');

export const backupLink = () => address('/backup/');

export const aboutLink = () => address('/about/');

export const stepLink = (programme: string, step: string) =>
  address(`/${programme}/check/${step}/`);

export const resultLink = (programme: string) => address(`/${programme}/result/`);

export const basisLink = (programme: string) => address(`/${programme}/basis/`);

export const editionLink = (programme: string) => address(`/${programme}/edition/`);

export const settingsLink = () => address('/settings/');

export const formsLink = (programme: string) => address(`/${programme}/forms/`);

export const sectionLink = (programme: string, section: string) =>
  address(`/${programme}/forms/${section}/`);

export const previewLink = (programme: string, form: string) =>
  address(`/${programme}/preview/${form}/`);

export const exportLink = (programme: string) => address(`/${programme}/export/`);

export const checksLink = (programme: string) => address(`/${programme}/checks/`);

export const listLink = (programme: string, list: string) =>
  address(`/${programme}/lists/${list}/`);

export const historyLink = (programme: string) => address(`/${programme}/history/`);

export const guideLink = () => address('/guide/');

export const accessibilityLink = () => address('/accessibility/');
