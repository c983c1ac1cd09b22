/** A package that travels with the page. */
export interface Licence {
  name: string;
  version: string;
  /** SPDX, as the package names it. */
  licence: string;
  /** Chosen by us, not by another package. */
  direct: boolean;
}

/** Packages under the same words. */
export interface LicenceGroup {
  text: string;
  packages: { name: string; licence: string; copyright: string }[];
}
