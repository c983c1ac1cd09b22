import hunan from './hunan-divisions.json' with { type: 'json' };

/** A 县级 division, by its GB/T 2260 code. */
export interface County {
  readonly code: string;
  readonly name: string;
}

/** One of Hunan's 14 市州. */
export interface City {
  /** GB/T 2260. */
  readonly code: string;
  /** 长沙市 … 湘西土家族苗族自治州. */
  readonly officialName: string;
  /** As the notice's forms and 附件6 write it: 长沙市 … 湘西州. */
  readonly name: string;
  readonly counties: readonly County[];
}

/** The one name the forms shorten. */
const FORM_NAMES: Readonly<Record<string, string>> = { 湘西土家族苗族自治州: '湘西州' };

/** The 14 市州 in code order; sources in docs/reference/README.md. */
export const cities: readonly City[] = hunan.children.map(({ code, name, children }) => ({
  code,
  officialName: name,
  name: FORM_NAMES[name] ?? name,
  counties: children,
}));

/** A 市州 by code, official name, name on the forms, or that without 市 or 州 (长沙, 湘西). */
export function cityOf(codeOrName: string): City | undefined {
  const wanted = codeOrName.trim();
  return cities.find(({ code, officialName, name }) =>
    [code, officialName, name, name.slice(0, -1)].includes(wanted),
  );
}

/**
 * The 县市区 of a 市州, by anything `cityOf` understands; empty for an unknown one. Development zones
 * (高新区, 湘江新区) are no GB/T 2260 divisions and not listed: let the user type theirs.
 */
export function countiesOf(cityCodeOrName: string): readonly County[] {
  return cityOf(cityCodeOrName)?.counties ?? [];
}
