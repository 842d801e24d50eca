/** `check` and `pages`: what an export would find and lay out, without writing anything. */
import type { Layout } from '../../templates/typeset/page';
import type { Host } from '../disk/host';
import { renderPaper } from '../service/documents/render';
import { parse } from './arguments';
import type { Command } from './command';
import { inputFiles, type InputFile } from './inputs';
import { officeChoice, officeOptions } from './office-option';
import { failure, openRecord, type OpenOptions } from './open-record';
import { tellFaults, tellJson, type FileFault } from './output';
import { UsageError } from './usage';

interface Looked {
  readonly layout?: Layout;
  readonly faults: readonly FileFault[];
}

async function look(input: InputFile, options: OpenOptions, host: Host): Promise<Looked> {
  const named = (faults: Looked['faults'] | readonly Omit<FileFault, 'file'>[]) =>
    faults.map((fault) => ({ ...fault, file: input.shown }));
  const { opened, faults } = await openRecord(input.path, options, host);
  if (!opened) return { faults: named(faults) };
  try {
    const job = { ...opened, records: opened.records.map(({ record }) => record) };
    const rendered = await renderPaper(job, host.ports);
    const all = named([...faults, ...rendered.faults]);
    return rendered.laid ? { layout: rendered.laid.layout, faults: all } : { faults: all };
  } catch (error) {
    return { faults: named([...faults, failure(error)]) };
  }
}

const isSevere = ({ severity }: FileFault): boolean => severity === 'E';

export const checkCommand: Command = async (args, host, output) => {
  const { values, positionals } = parse(args, officeOptions, { min: 1, max: Infinity, name: '要检查的文件' });
  const { choice, faults: officeFaults } = await officeChoice(values);
  const inputs = await inputFiles(positionals);
  if (inputs.length === 0) throw new UsageError('这些文件夹里没有记录文件（.json 或 .duban）');
  const faults: FileFault[] = [...officeFaults];
  for (const [i, input] of officeFaults.length > 0 ? [] : inputs.entries()) {
    if (inputs.length > 1) output.progress(`[${i + 1}/${inputs.length}] ${input.shown}`);
    // one by one: a record of 20 MB may have more than a call takes arguments
    for (const fault of (await look(input, choice, host)).faults) faults.push(fault);
  }
  if (values.json) tellJson(output, { files: inputs.map(({ shown }) => shown), faults });
  else for (const fault of faults) tellFaults(output, fault.file, [fault]);
  return faults.some(isSevere) ? 1 : 0;
};

export const pagesCommand: Command = async (args, host, output) => {
  const { values, positionals } = parse(args, officeOptions, { min: 1, max: 1, name: '记录文件' });
  const { choice, faults: officeFaults } = await officeChoice(values);
  const [input] = await inputFiles(positionals);
  if (!input) throw new UsageError('这个文件夹里没有记录文件（.json 或 .duban）');
  const { layout, faults } =
    officeFaults.length > 0 ? { faults: officeFaults } : await look(input, choice, host);
  if (layout || values.json)
    tellJson(output, { pages: layout?.pages ?? [], facts: layout?.facts ?? null, faults });
  if (!values.json) for (const fault of faults) tellFaults(output, fault.file, [fault]);
  return layout ? 0 : 1;
};
