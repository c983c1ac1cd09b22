import { address } from '$packaging/address';

/** Addresses of the pages beyond the quick check; `links.ts` travels with the first page. */
export const backupLink = () => address('/backup/');

export const aboutLink = () => address('/about/');

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

export const deskLink = (programme: string) => address(`/${programme}/desk/`);
