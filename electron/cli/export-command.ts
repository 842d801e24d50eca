/** `export`: records → DOCX and PDF files, one after the other; one bad file does not stop the rest. */
import path from 'node:path';
import type { Fault } from '../../templates/official/fault';
import type { Host } from '../disk/host';
import { replaceFile } from '../disk/replace-file';
import { derivedKinds, type DerivedRecord } from '../service/documents/derived';
import { exportPaper } from '../service/documents/export';
import { formats, isFormat, type Format } from '../service/documents/formats';
import type { RoleFont } from '../service/ports';
import { fromCaller, oneOf, parse } from './arguments';
import type { Command } from './command';
import { inputFiles, type InputFile } from './inputs';
import { officeChoice, officeOptions } from './office-option';
import { failure, openRecord, type OpenOptions, type OpenRecord } from './open-record';
import { tellFaults, tellJson, type FileFault, type Output } from './output';
import { paperName, refuseCollisions } from './plan';
import { UsageError } from './usage';

const options = {
  ...officeOptions,
  to: { type: 'string' },
  out: { type: 'string' },
  as: { type: 'string' },
  split: { type: 'boolean' },
  final: { type: 'boolean' },
  'strict-fonts': { type: 'boolean' },
} as const;

interface Settings extends OpenOptions {
  readonly to: readonly Format[];
  readonly out: string;
  readonly split: boolean;
  readonly final: boolean;
  readonly strictFonts: boolean;
}

interface FileResult {
  readonly file: string;
  readonly written: readonly string[];
  readonly replaced: readonly RoleFont[];
  readonly faults: readonly FileFault[];
  /** Something asked for was not written. */
  readonly stopped: boolean;
}

/** One file to be: a name and the records that stand in it. */
interface Paper {
  readonly name: string;
  readonly records: readonly DerivedRecord[];
}

const papersOf = ({ base }: InputFile, { records }: OpenRecord, split: boolean): readonly Paper[] =>
  split
    ? records.map((derived) => ({ name: paperName(base, derived.unit), records: [derived] }))
    : [{ name: base, records }];

function formatsOf(given: string): readonly Format[] {
  const words = given.split(',').map((word) => word.trim());
  const wrong = words.find((word) => !isFormat(word));
  if (wrong !== undefined)
    throw new UsageError(`--to 只能是 ${Object.keys(formats).join('、')}，没有“${wrong}”`);
  return [...new Set(words.filter(isFormat))];
}

export const exportCommand: Command = async (args, host, output) => {
  const { values, positionals } = parse(args, options, { min: 1, max: Infinity, name: '要导出的文件' });
  if (values.to === undefined) throw new UsageError('没有写 --to：要导出成什么');
  if (values.out === undefined) throw new UsageError('没有写 --out：导出到哪个文件夹');
  if (values.split && values.as === undefined) throw new UsageError('--split 要和 --as 一起用');
  const to = formatsOf(values.to);
  const as = values.as === undefined ? {} : { as: oneOf('--as', values.as, derivedKinds) };
  const { choice, faults } = await officeChoice(values);
  const settings: Settings = {
    ...choice,
    ...as,
    to,
    out: fromCaller(values.out),
    split: values.split ?? false,
    final: values.final ?? false,
    strictFonts: values['strict-fonts'] ?? false,
  };
  const inputs = await inputFiles(positionals);
  if (inputs.length === 0) throw new UsageError('这些文件夹里没有记录文件（.json 或 .duban）');
  await planned(inputs, settings, host);
  const results: FileResult[] = [];
  if (faults.length === 0) {
    for (const [i, input] of inputs.entries()) {
      output.progress(`[${i + 1}/${inputs.length}] ${input.shown}`);
      const result = await exportFile(input, settings, host, output);
      tellFaults(output, input.shown, values.json ? [] : result.faults);
      results.push(result);
    }
  }
  if (values.json) tellExport(output, results, faults);
  else {
    for (const fault of faults) tellFaults(output, fault.file, [fault]);
    tellReplaced(output, results);
  }
  return faults.length > 0 || results.some(({ stopped }) => stopped) ? 1 : 0;
};

/** Where each unit has a file of its own the names are in the records; files that do not open have none. */
async function planned(inputs: readonly InputFile[], settings: Settings, host: Host): Promise<void> {
  const plans = [];
  for (const input of inputs) {
    const opened = settings.split ? (await openRecord(input.path, settings, host)).opened : undefined;
    const names = opened ? papersOf(input, opened, true).map(({ name }) => name) : [input.base];
    plans.push({ input, names });
  }
  refuseCollisions(plans, settings.to);
}

async function exportFile(
  input: InputFile,
  settings: Settings,
  host: Host,
  output: Output,
): Promise<FileResult> {
  const { opened, faults: openFaults } = await openRecord(input.path, settings, host);
  const faults: Fault[] = [...openFaults];
  const written: string[] = [];
  const replaced = new Map<string, RoleFont>();
  let stopped = opened === undefined;
  for (const { name, records } of opened ? papersOf(input, opened, settings.split) : []) {
    try {
      const job = { ...opened!, records: records.map(({ record }) => record) };
      const made = await exportPaper(job, settings, host.ports);
      for (const fault of made.faults) faults.push(fault);
      for (const font of made.replaced) replaced.set(font.role, font);
      for (const { format, bytes } of made.files) {
        const file = path.join(settings.out, `${name}.${format}`);
        await replaceFile(file, bytes);
        written.push(file);
        output.progress(`  已写出 ${path.basename(file)}`);
      }
      stopped ||= made.files.length === 0;
    } catch (error) {
      faults.push(failure(error));
      stopped = true;
    }
  }
  const named = faults.map((fault) => ({ ...fault, file: input.shown }));
  return { file: input.shown, written, replaced: [...replaced.values()], faults: named, stopped };
}

/** Once for all files: the answer is the machine's, not the record's. */
function tellReplaced(output: Output, results: readonly FileResult[]): void {
  const names = new Set(results.flatMap(({ replaced }) => replaced.map(({ official }) => `“${official}”`)));
  if (names.size > 0)
    output.progress(
      `本机没有${[...names].join('')}，PDF 用替代字体排印；DOCX 仍写标准字体名，在装有这些字体的电脑上显示标准字形。`,
    );
}

function tellExport(output: Output, results: readonly FileResult[], faults: readonly FileFault[]): void {
  tellJson(output, {
    files: results.map(({ file, written, replaced, stopped }) => ({ file, written, replaced, stopped })),
    faults: [...faults, ...results.flatMap((result) => result.faults)],
  });
}
