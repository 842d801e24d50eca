/** `kinds`, `sample`, `schema`, `fonts`: what there is. */
import { kindList, sampleOf, schemaOf } from '../service/documents/catalogue';
import { AppError } from '../service/errors';
import { parse } from './arguments';
import type { Command } from './command';
import { tellJson } from './output';
import { UsageError } from './usage';

const ORIENTATIONS = { portrait: 'A4 竖版', landscape: 'A4 横版' } as const;

/** A kind or sample that does not exist is wrong usage, with the list of those that do. */
function known<T>(find: () => T): T {
  try {
    return find();
  } catch (error) {
    if (error instanceof AppError) throw new UsageError(`${error.message}。${error.remedy}`);
    throw error;
  }
}

export const kindsCommand: Command = (args, _host, output) => {
  const { values } = parse(args, {}, { min: 0, max: 0, name: '' });
  const list = kindList();
  if (values.json) tellJson(output, list);
  else {
    for (const { slug, title, orientation } of list)
      output.result(`${slug.padEnd(26)}${ORIENTATIONS[orientation]}  ${title}`);
  }
  return Promise.resolve(0);
};

export const sampleCommand: Command = (args, _host, output) => {
  const options = { name: { type: 'string' } } as const;
  const { values, positionals } = parse(args, options, { min: 1, max: 1, name: '文书种类' });
  tellJson(
    output,
    known(() => sampleOf(positionals[0]!, values.name)),
  );
  return Promise.resolve(0);
};

export const schemaCommand: Command = (args, _host, output) => {
  const { positionals } = parse(args, {}, { min: 1, max: 1, name: '文书种类' });
  tellJson(
    output,
    known(() => schemaOf(positionals[0]!)),
  );
  return Promise.resolve(0);
};

export const fontsCommand: Command = async (args, host, output) => {
  const { values } = parse(args, {}, { min: 0, max: 0, name: '' });
  const { roles } = await host.ports.fonts();
  if (values.json) tellJson(output, roles);
  else {
    for (const { label, official, family, file, standIn, refused } of roles) {
      const state = standIn ? `替代字体 ${family}` : '标准字体';
      output.result(
        `${label}：${official}，${state}，${file}${refused === undefined ? '' : `（${refused}）`}`,
      );
    }
  }
  return 0;
};
