declare module '*.json?quick' {
  const edition: import('./lib/policy/types').Edition;
  export default edition;
}

declare module 'virtual:licences' {
  /** Of this tool. */
  export const version: string;
  export const licences: import('./lib/ui/about/licence').Licence[];
}

declare module 'virtual:licence-texts' {
  const groups: import('./lib/ui/about/licence').LicenceGroup[];
  export default groups;
}

declare namespace App {
  interface PageState {
    /** The firm looked at on the bureau's desk. */
    deskFirm?: string;
  }
}
