/** The words of a command line → typed arguments; everything unknown is wrong usage. */
import path from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './usage';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Every command knows it. */
const json = { json: { type: 'boolean' } } as const satisfies Options;

const WORDS: Readonly<Record<string, (option: string) => string>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: (option) => `没有选项 ${option}`,
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: (option) => `选项 ${option} 的写法不对：有的选项要带值，有的不能带`,
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: () => '参数太多',
};

/**
 * Parses what follows a command.
 * @throws UsageError for unknown options, missing values, and a number of positionals outside `count`.
 */
export function parse<T extends Options>(
  args: readonly string[],
  options: T,
  count: { readonly min: number; readonly max: number; readonly name: string },
) {
  const { values, positionals } = parsed(args, { ...options, ...json });
  if (positionals.length < count.min) throw new UsageError(`没有写${count.name}`);
  if (positionals.length > count.max)
    throw new UsageError(`参数太多：${positionals.slice(count.max).join(' ')}`);
  return { values, positionals };
}

function parsed<T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    const words = WORDS[String(error.code)];
    if (!words) throw error;
    throw new UsageError(words(/'(-[^'=<\s]*)/u.exec(error.message)?.[1] ?? ''));
  }
}

/** Relative paths count from where the user called, which npm tells. */
export const fromCaller = (given: string): string =>
  path.resolve(process.env.INIT_CWD ?? process.cwd(), given);

/** One of a few words. @throws UsageError for another. */
export function oneOf<T extends string>(option: string, given: string, words: readonly T[]): T {
  const found = words.find((word) => word === given);
  if (found === undefined) throw new UsageError(`${option} 只能是 ${words.join('、')}，没有“${given}”`);
  return found;
}
