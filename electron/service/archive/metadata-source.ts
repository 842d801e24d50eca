/** What the metadata of an item are read from: the record as it was sealed, the office then, its place in the archive. */
import type { Kind } from '../../../templates/kind';
import type { Office } from '../../../templates/office';
import type { Period } from '../../contract/archive';
import { dayOf } from '../desk/days';
import { textAt, writtenDateOf } from '../desk/entry';
import type { StoredRecord } from '../desk/stored';

/** An item's place, taken when it is sealed. */
export interface Placed {
  readonly code: string;
  readonly group: string;
  readonly serial: number;
  readonly year: string;
  readonly period: Period;
  readonly section: string;
  readonly version: number;
  readonly path: string;
}

export interface MetadataSource {
  readonly record: StoredRecord;
  readonly kind: Kind;
  readonly office: Office;
  readonly title: string;
  readonly place: Placed;
  readonly fonds: string;
  readonly fondsName: string;
  /** Sides of the paper. */
  readonly pages: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly actor: string;
  /** Name and version of the program. */
  readonly program: string;
  /** Files below data/, with their lengths. */
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Texts of a list, and names or titles of a list of rows; empty ones are left out. */
export function listAt({ record: { data } }: MetadataSource, name: string): string {
  const list = isObject(data) ? data[name] : undefined;
  if (!Array.isArray(list)) return '';
  return (list as readonly unknown[])
    .map((one) => (typeof one === 'string' ? one : textAt(one, 'name') || textAt(one, 'title')))
    .filter((one) => one.trim() !== '')
    .join('；');
}

export const fieldOf = ({ record }: MetadataSource, name: string): string => textAt(record.data, name).trim();

/** 责任者: who answers for the paper. */
export const authorOf = (source: MetadataSource): string =>
  listAt(source, 'issuers') || listAt(source, 'organs') || fieldOf(source, 'speaker') || source.office.name;

/** 2017年10月16日 as 20171016, which the 归档文件目录 wants. */
export const dateOf = (source: MetadataSource): string => dayOf(writtenDateOf(source.record.data));

/** 签发人, one or several, whatever the kind calls them. */
export const signatoryOf = (source: MetadataSource): string =>
  fieldOf(source, 'signatory') || listAt(source, 'signatories');

/** 公文标识 (GB/T 33477 wants one that stays): the record's id in this office, and its revision. */
export const identifierOf = ({ record, office }: MetadataSource): string =>
  `${office.code}-${record.id}-${record.revision}`;

export const redHeadOf = (source: MetadataSource): string => {
  const { data } = source.record;
  if (!isObject(data) || !('suffix' in data)) return '';
  return (listAt(source, 'organs') || source.office.redHead) + fieldOf(source, 'suffix');
};

export const isRedHead = ({ record: { data } }: MetadataSource): boolean =>
  isObject(data) && 'suffix' in data;
