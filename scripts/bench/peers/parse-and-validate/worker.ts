/**
 * The least that any reader of dossier files must do: read each, JSON.parse, check its shape. Tells how
 * long all of it took and how long without reading the files from disk.
 */
import * as z from 'zod/mini';
import type { AnswerKind, Dictionary } from '../../../../src/lib/answers/restore';
import { dictionary } from '../../../../src/lib/policy/tech-centre/dictionary';

const date = z.string().check(z.regex(/^\d{4}-\d{2}(-\d{2})?$/));

function kindOf(kind: AnswerKind): z.ZodMiniType {
  if (typeof kind === 'object') {
    if ('oneOf' in kind) return z.enum([...kind.oneOf]);
    return 'group' in kind ? groupOf(kind.group) : z.array(groupOf(kind.list));
  }
  return { text: z.string(), texts: z.array(z.string()), number: z.number(), date }[kind];
}

function groupOf(kinds: Dictionary): z.ZodMiniType {
  const fields = Object.entries(kinds).map(([key, kind]) => [key, z.optional(kindOf(kind))]);
  return z.looseObject(Object.fromEntries(fields) as Record<string, z.ZodMiniType>);
}

const schema = z.looseObject({
  format: z.literal('shenbao-ziping/dossier'),
  version: z.number(),
  programme: z.string(),
  edition: z.string(),
  id: z.string(),
  title: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  answers: groupOf(dictionary),
  typed: z.record(z.string(), z.string()),
});

self.addEventListener('message', async ({ data: files }: MessageEvent<File[]>) => {
  const start = performance.now();
  const texts = await Promise.all(files.map((file) => file.text()));
  const read = performance.now();
  for (const text of texts) schema.parse(JSON.parse(text));
  const end = performance.now();
  postMessage({ count: texts.length, all: end - start, withoutReading: end - read });
});
