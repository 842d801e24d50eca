/** `verify`: a sealed bag, or a whole archive, against its digests and its journal. */
import { verifyFolder } from '../disk/archive/verify';
import { fromCaller, parse } from './arguments';
import type { Command } from './command';
import { tellJson } from './output';
import { UsageError } from './usage';

const options = { head: { type: 'string' }, rate: { type: 'string' } } as const;

const MEGABYTE = 1024 * 1024;
/** Items between two lines of progress. */
const EVERY = 100;

function headOf(given: string | undefined): string | undefined {
  if (given === undefined || /^[0-9a-f]{64}$/iu.test(given)) return given?.toLowerCase();
  throw new UsageError('--head 要写 64 位十六进制的链头');
}

function rateOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const rate = Number(given);
  if (rate > 0 && Number.isFinite(rate)) return rate * MEGABYTE;
  throw new UsageError('--rate 要写每秒兆字节数，例如 20');
}

export const verifyCommand: Command = async (args, _host, output) => {
  const { values, positionals } = parse(args, options, { min: 1, max: 1, name: '要核对的文件夹' });
  const head = headOf(values.head);
  const limit = rateOf(values.rate);
  const verified = await verifyFolder(fromCaller(positionals[0]!), {
    ...(head === undefined ? {} : { heads: [head] }),
    ...(limit === undefined ? {} : { limit }),
    progress: ({ done, total }) => {
      if (done % EVERY === 0 || done === total) output.progress(`[${done}/${total}]`);
      return true;
    },
  });
  const { what, items, bytes, faults } = verified;
  if (values.json) tellJson(output, verified);
  else {
    for (const { message } of faults) output.progress(message);
    const thing = { bag: '档案包', archive: `档案库 ${items} 件`, parcel: `移交包 ${items} 个文件` }[what];
    const chain = verified.head ? `，链头 ${verified.head.digest}（第 ${verified.head.count} 条）` : '';
    const found = faults.length === 0 ? '没有发现问题' : `发现 ${faults.length} 处问题`;
    output.result(`${thing}，读了 ${(bytes / MEGABYTE).toFixed(1)} MB，${found}${chain}。`);
  }
  return faults.length === 0 ? 0 : 1;
};
