import { error } from '@sveltejs/kit';
import { catalogue, programmeEntry } from '$lib/policy/catalogue';

export const entries = () =>
  catalogue.flatMap(({ quick: programme }) =>
    programme.steps.map((step) => ({ programme: programme.id, step: step.id })),
  );

export const load = ({ params }: { params: { programme: string; step: string } }) => {
  const step = programmeEntry(params.programme)?.quick.steps.find(
    (candidate) => candidate.id === params.step,
  );
  if (!step) error(404, '没有这一步');
  return { step: step.id, title: step.title };
};
