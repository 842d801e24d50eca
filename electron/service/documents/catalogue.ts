/** The kinds of paper as lists, samples and schemas. */
import type { Envelope, Kind } from '../../../templates/kind';
import { kinds } from '../../../templates/kinds/index';
import { z } from '../../../templates/zod';
import { AppError } from '../errors';

export const kindList = () =>
  kinds.map(({ slug, title, version, orientation, samples }) => ({
    slug,
    title,
    version,
    orientation,
    samples: samples.map(({ name }) => name),
  }));

/** @throws AppError `kind` when there is none of that name. */
export function kindOf(slug: string): Kind {
  const kind = kinds.find((one) => one.slug === slug);
  if (kind) return kind;
  const list = kinds.map((one) => `${one.title}（${one.slug}）`).join('、');
  throw new AppError('kind', { message: `没有“${slug}”这一种文书`, remedy: `可用的种类：${list}。` });
}

/**
 * A kind's sample as a record: the first, or the one of that name.
 * @throws AppError `kind` or `sample` when there is none.
 */
export function sampleOf(slug: string, name?: string): Envelope {
  const kind = kindOf(slug);
  const sample = name === undefined ? kind.samples[0] : kind.samples.find((one) => one.name === name);
  if (sample) return { kind: slug, version: kind.version, data: sample.data };
  const list = kind.samples.map((one) => one.name).join('、');
  throw new AppError('sample', { message: `${kind.title}没有这份样例`, remedy: `有：${list}。` });
}

/**
 * A kind's data as JSON Schema with Chinese titles and descriptions; what a record holds before defaults are filled in.
 * @throws AppError `kind` when there is none of that name.
 */
export const schemaOf = (slug: string): Readonly<Record<string, unknown>> => {
  const { schema, title } = kindOf(slug);
  return { ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), title };
};
