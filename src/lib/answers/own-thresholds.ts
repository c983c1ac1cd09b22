/** Thresholds a user typed from their own copy of 《管理办法》, by `indicator.requirement` and group. */
export type OwnThresholds = { readonly [key: string]: { readonly [group: string]: number } };
