/** What editions and programmes are made of, one idea a file. */
export type * from './types/edition';
export type * from './types/measure';
export type * from './types/indicator';
export type * from './types/check';
export type * from './types/question';
export type * from './types/programme';
export type * from './types/list';
export type * from './types/material';
export type * from './types/form';
export type * from './types/what-if';
export type * from './types/whole-programme';
