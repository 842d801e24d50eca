/** A record file's bytes → its envelope, or faults in words: the door through which every record comes in. */
import type { Envelope } from '../../../templates/kind';
import type { Fault } from '../../../templates/official/fault';
import { envelopeSchema } from '../../contract/shapes';
import { AppError } from '../errors';
import { decodeText } from './decode-text';
import { parseJson } from './parse-json';

export type ReadEnvelope =
  | { readonly record: Envelope; readonly faults: readonly [] }
  | { readonly record?: undefined; readonly faults: readonly Fault[] };

const FIELDS: Readonly<Record<string, readonly [label: string, remedy: string]>> = {
  kind: ['文书种类', '请写明种类，例如 "kind": "notice"；duban kinds 列出全部种类。'],
  version: ['记录版本', '请写 "version": 1。'],
  id: ['编号', '请写成文字，或删去这一项。'],
  revision: ['修订次数', '请写成不小于 0 的整数，或删去这一项。'],
  state: ['状态', '请写成文字，或删去这一项。'],
  source: ['来源', '来源要有 id、revision 和 digest 三项，否则请删去。'],
  meta: ['附加信息', '请写成 { } 括起来的对象，或删去这一项。'],
};

/** A refusal of the host as a fault of the record. */
export const faultOf = (error: AppError, path = '', label = ''): Fault => ({
  path,
  label,
  rule: error.code,
  severity: 'E',
  message: error.message,
  remedy: error.remedy,
});

/** Reads a record's JSON. The kind and its data are not looked at here. */
export function readEnvelope(json: Uint8Array): ReadEnvelope {
  try {
    return parseEnvelope(parseJson(decodeText(json)));
  } catch (error) {
    if (error instanceof AppError) return { faults: [faultOf(error)] };
    throw error;
  }
}

/** An envelope that is plain data already. Unknown keys are kept. */
export function parseEnvelope(value: unknown): ReadEnvelope {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !('data' in value))
    return {
      faults: [
        {
          path: '',
          label: '',
          rule: 'schema',
          severity: 'E',
          message: '文件里没有督办文书的记录：缺少 kind、version、data',
          remedy: '记录要写成 {"kind": …, "version": 1, "data": {…}}；duban sample 可以打印一份样例。',
        },
      ],
    };
  const { success, error } = envelopeSchema.safeParse(value);
  if (success) return { record: value as Envelope, faults: [] };
  const wrong = [...new Set(error.issues.map((issue) => String(issue.path[0] ?? '')))];
  return {
    faults: wrong.map((path) => {
      const [label, remedy] = FIELDS[path] ?? ['', ''];
      const missing = !(path in value);
      return {
        path,
        label,
        rule: 'schema',
        severity: 'E',
        message: missing ? '没有填写' : '写法不对',
        remedy,
      };
    }),
  };
}
