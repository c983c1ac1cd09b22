import { error } from '@sveltejs/kit';
import { catalogue, first, programmeEntry } from '$lib/policy/catalogue';

export const entries = async () => {
  const programmes = await Promise.all(catalogue.map((entry) => entry.whole()));
  return programmes.flatMap(({ programme }) =>
    programme.steps.map((step) => ({ programme: programme.id, step: step.id })),
  );
};

export const load = async ({ params }: { params: { programme: string; step: string } }) => {
  const programme =
    params.programme === first.programme.id
      ? first.programme
      : (await programmeEntry(params.programme)?.whole())?.programme;
  const step = programme?.steps.find((candidate) => candidate.id === params.step);
  if (!step) error(404, '没有这一步');
  return { step: step.id, title: step.title };
};
