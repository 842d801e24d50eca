/** Whose paper it is: the profile given, else the one beside the record, else the sample office with a warning. */
import { officeSchema, type Office } from '../../../templates/office';
import type { Fault } from '../../../templates/official/fault';
import type { SetupName } from '../../../templates/official/setups';
import { sampleOffice } from '../../../templates/sample-office';
import { schemaFaults } from '../../../templates/schema-faults';
import { AppError } from '../errors';
import type { RecordSource } from '../ports';
import { decodeText } from '../records/decode-text';
import { parseJson } from '../records/parse-json';
import { faultOf } from '../records/read-envelope';

export interface FoundOffice {
  readonly office: Office;
  readonly from: 'given' | 'beside' | 'sample';
  readonly faults: readonly Fault[];
}

export interface OfficeChoice {
  /** From `--office`. */
  readonly given?: Office;
  /** Goes over the office's own. */
  readonly setup?: SetupName;
}

const unknownOffice: Fault = {
  path: '',
  label: '机关',
  rule: 'office',
  severity: 'W',
  message: `没有指定机关，暂用样例机关“${sampleOffice.shortName}”`,
  remedy: '请用 --office 指定机关文件，或把 office.json 放在记录旁边。',
};

/** An office profile's JSON. No office when it is at fault. */
export function readOffice(json: Uint8Array): {
  readonly office?: Office;
  readonly faults: readonly Fault[];
} {
  try {
    const value = parseJson(decodeText(json));
    const parsed = officeSchema.safeParse(value);
    if (parsed.success) return { office: parsed.data, faults: [] };
    return { faults: schemaFaults(officeSchema, parsed.error.issues, value) };
  } catch (error) {
    if (error instanceof AppError) return { faults: [faultOf(error, '', '机关')] };
    throw error;
  }
}

/** Finds the office of a record. A profile beside it that is at fault stops the paper: it is not passed over. */
export async function findOffice(source: RecordSource, choice: OfficeChoice): Promise<FoundOffice> {
  const found = choice.given
    ? { office: choice.given, from: 'given' as const, faults: [] }
    : await beside(source);
  return choice.setup ? { ...found, office: { ...found.office, setup: choice.setup } } : found;
}

async function beside(source: RecordSource): Promise<FoundOffice> {
  const json = await source.office();
  if (json === undefined) return { office: sampleOffice, from: 'sample', faults: [unknownOffice] };
  const { office, faults } = readOffice(json);
  if (office) return { office, from: 'beside', faults };
  return {
    office: sampleOffice,
    from: 'sample',
    faults: faults.map((fault) => ({ ...fault, message: `office.json：${fault.message}` })),
  };
}
