import { catalogue } from '$lib/policy/catalogue';

export const entries = async () => {
  const programmes = await Promise.all(catalogue.map((entry) => entry.whole()));
  return programmes.flatMap(({ programme, forms }) =>
    forms.map(({ id }) => ({ programme: programme.id, form: id })),
  );
};
