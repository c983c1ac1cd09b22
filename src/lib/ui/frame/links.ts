import { address } from '$packaging/address';

/**
 * Addresses of the pages; with `further-links.ts` the only place that knows how they are made. With
 * their last slash: a plain file server has a folder there.
 */
export const homeLink = () => address('/');

export const stepLink = (programme: string, step: string) =>
  address(`/${programme}/check/${step}/`);

export const resultLink = (programme: string) => address(`/${programme}/result/`);
