import { catalogue } from '$lib/policy/catalogue';

export const entries = async () => {
  const programmes = await Promise.all(catalogue.map((entry) => entry.whole()));
  return programmes.flatMap(({ programme, lists }) =>
    lists.map(({ sheet }) => ({ programme: programme.id, list: sheet.id })),
  );
};
