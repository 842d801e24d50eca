/** Random records of any kind: an arbitrary drawn from the kind's own JSON Schema, so that a new kind is covered unasked. */
import fc from 'fast-check';
import { z } from 'zod';

/** The part of JSON Schema that zod writes for our kinds. */
interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
}

const phrases = [
  '严格执行“党政同责、一岗双责”',
  '对12家“散乱污”企业逐一核查',
  '2017年10月31日前完成',
  '整改率达到98.5%以上',
  'VOCs治理项目（含RTO、RCO）',
  '按照《攻坚行动方案》要求——立行立改……',
  '南郊乡、汪屯乡、官坊街道办事处',
  '拆除2蒸吨/小时燃煤锅炉1台',
  'PM2.5浓度同比下降6.3μg/m³',
  '责任到单位、责任到人；',
  'https://example.org/a/very/long/address?with=query&and=more',
  '“两断三清”①断水②断电',
];
const oddities = [
  '𠮷野家',
  '😀',
  '龘靐',
  '頭髮',
  '\u0007',
  '\ud800',
  '\u200b',
  '㎡',
  '〇',
  '☑',
  'é',
  '½',
  '＜＆＞',
  '<b>&amp;',
];

/** Chinese office text: phrases, single ideographs of the common range, digits, marks, now and then an oddity. */
export const officeText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...phrases) },
      { weight: 4, arbitrary: fc.integer({ min: 0x4e00, max: 0x6fff }).map((c) => String.fromCodePoint(c)) },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          '，',
          '。',
          '；',
          '：',
          '、',
          '！',
          '？',
          '（',
          '）',
          ' ',
          '-',
          '7',
          '2018',
        ),
      },
      { weight: 1, arbitrary: fc.constantFrom(...oddities) },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const dates = fc
  .record({
    y: fc.integer({ min: 2016, max: 2019 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ y, m, d }) => `${y}年${m}月${d}日`);

function textFor(schema: Schema): fc.Arbitrary<string> {
  if (schema.pattern?.includes('年')) return dates;
  if (schema.pattern?.includes('sha256')) return fc.constant('');
  return (schema.minLength ?? 0) > 0
    ? officeText
    : fc.oneof({ weight: 9, arbitrary: officeText }, fc.constant(''));
}

function from(schema: Schema, root: Schema, depth: number): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return from(schema.$ref === '#' ? root : (root.$defs?.[name] ?? {}), root, depth + 1);
  }
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => from(choice, root, depth)));
  switch (schema.type) {
    case 'object': {
      const entries = Object.entries(schema.properties ?? {});
      const required = new Set(schema.required ?? []);
      const model = Object.fromEntries(entries.map(([key, value]) => [key, from(value, root, depth)]));
      return fc.record(model, {
        requiredKeys: entries.map(([key]) => key).filter((key) => required.has(key)),
      });
    }
    case 'array': {
      const most = depth > 4 ? 1 : 3;
      const minLength = schema.minItems ?? 0;
      return fc.array(from(schema.items ?? {}, root, depth + 1), {
        minLength,
        maxLength: Math.max(minLength, Math.min(schema.maxItems ?? most, depth > 7 ? 0 : most)),
      });
    }
    case 'string':
      return textFor(schema);
    case 'integer':
    case 'number': {
      const min = Math.ceil(schema.minimum ?? 0);
      // small numbers, or small steps from where a year begins
      const most = Math.max(40, min + 40);
      return fc.integer({ min, max: Math.floor(Math.min(schema.maximum ?? most, most)) });
    }
    case 'boolean':
      return fc.boolean();
    default:
      return fc.constant(undefined);
  }
}

/** Data that `schema` accepts: drawn from its JSON Schema, and kept only when the schema itself parses it. */
export function arbitraryData<T>(schema: z.ZodType<T>): fc.Arbitrary<unknown> {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema;
  return from(json, json, 0).filter((data) => schema.safeParse(data).success);
}

/** What `schema` describes, near enough: refinements that JSON Schema cannot tell are not kept. */
export function arbitraryShape(schema: z.ZodType): fc.Arbitrary<unknown> {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema;
  return from(json, json, 0);
}
