/** `--as`: the records that are derived from one, each with its source. */
import { derivationOf, derivations } from '../../../templates/derive/derivations';
import type { Envelope } from '../../../templates/kind';
import { kinds } from '../../../templates/kinds/index';
import type { Office } from '../../../templates/office';
import type { Fault } from '../../../templates/official/fault';
import { schemaFaults } from '../../../templates/schema-faults';
import type { PictureTools } from '../ports';

export interface DerivedRecord {
  /** Unit that the record is for; '' where there is but one record. */
  readonly unit: string;
  readonly record: Envelope;
}

export interface DerivedRecords {
  readonly records: readonly DerivedRecord[];
  readonly faults: readonly Fault[];
}

/** Slugs that some kind can be derived to. */
export const derivedKinds: readonly string[] = [...new Set(derivations.map(({ to }) => to))];

const refused = (message: string, remedy: string): DerivedRecords => ({
  records: [],
  faults: [{ path: 'kind', label: '文书种类', rule: 'derive', severity: 'E', message, remedy }],
});

const titleOf = (slug: string): string => kinds.find((kind) => kind.slug === slug)?.title ?? slug;

/**
 * Derives from a record that was read; a record that already is of the wanted kind stays itself.
 * @param digestOf digest of the source's content, kept in the derived record's source.
 */
export function deriveRecords(
  source: Envelope,
  to: string,
  office: Office,
  digestOf: PictureTools['refOf'],
): DerivedRecords {
  if (source.kind === to) return { records: [{ unit: '', record: source }], faults: [] };
  const derivation = derivationOf(source.kind, to);
  const from = kinds.find((kind) => kind.slug === source.kind);
  const target = kinds.find((kind) => kind.slug === to);
  if (!derivation || !from || !target) {
    const able = derivations.filter((one) => one.to === to).map((one) => titleOf(one.from));
    return refused(
      `${titleOf(source.kind)}不能生成${titleOf(to)}`,
      able.length > 0 ? `${titleOf(to)}由${able.join('、')}生成。` : '请选择可以生成的种类。',
    );
  }
  const parsed = from.schema.safeParse(source.data);
  if (!parsed.success)
    return { records: [], faults: schemaFaults(from.schema, parsed.error.issues, source.data) };
  const derived = derivation.derive(source.data, { office });
  if (derived.length === 0)
    return refused(
      `${from.title}里没有写明任何单位，生成不了${target.title}`,
      '请填写牵头、配合或属地单位。',
    );
  const digest = digestOf(new TextEncoder().encode(JSON.stringify(source.data)));
  const origin = { id: source.id ?? '', revision: source.revision ?? 0, digest };
  return {
    records: derived.map(({ unit, data }) => ({
      unit,
      record: { kind: to, version: target.version, data, source: origin },
    })),
    faults: [],
  };
}
