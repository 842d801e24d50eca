/** Which wording a paper is printed in: a draft in the office's of today, a final one in that of its day. */
import type { Envelope } from '../../../templates/kind';
import { kinds } from '../../../templates/kinds/index';
import { readOverlay, type Overlay } from '../../../templates/overlay/overlay';
import type { Output } from '../../contract';
import { overlayName } from '../../contract/overlays';
import { AppError } from '../errors';
import { mapReferences } from './references';

export type KeptOverlay = Output<'overlays'>[number];
export type OverlayName = Pick<KeptOverlay, 'kind' | 'version' | 'digest'>;

/** Where overlays are had from: a desk, or files beside a record. */
export interface OverlaySource {
  readonly inForce: () => readonly Overlay[];
  /** That of a final paper; undefined when it is nowhere. */
  readonly find: (name: OverlayName) => Promise<Overlay | undefined>;
}

/** No office's wording at all. */
export const builtIn: OverlaySource = { inForce: () => [], find: () => Promise.resolve(undefined) };

/** Digest of what an overlay holds, whatever the order in which it was written. */
export const digestOfOverlay = (overlay: Overlay, digestOf: (bytes: Uint8Array) => string): string =>
  digestOf(new TextEncoder().encode(JSON.stringify(overlay, sorted)));

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const titleOf = (slug: string): string => kinds.find((kind) => kind.slug === slug)?.title ?? slug;

/** The refusal of a final paper whose wording is lost: printed in another it would not be the same paper. */
export const lostOverlay = ({ kind, version }: Pick<OverlayName, 'kind' | 'version'>): AppError =>
  new AppError('overlay', {
    message: `找不到定稿时所用的模板（${titleOf(kind)}第${version}版）`,
    remedy: '请从备份恢复，或把文书改为草稿，按现在的模板重新定稿。',
  });

/** The overlays that a final record names; none for one that was finalised in the built-in wording. */
export function namedIn(record: Envelope): readonly OverlayName[] {
  const { meta } = record;
  if (meta?.overlays === undefined) return [];
  const parsed = overlayName.array().safeParse(meta.overlays);
  if (parsed.success) return parsed.data;
  throw lostOverlay({ kind: record.kind, version: 1 });
}

export const isDraft = ({ state }: Envelope): boolean => state === undefined || state === 'draft';

/**
 * The overlays that a record is printed with; those that its file brings along go before the source's.
 * @throws AppError `overlay`.
 */
export async function overlaysOf(
  record: Envelope,
  source: OverlaySource,
  digestOf: (bytes: Uint8Array) => string,
): Promise<readonly Overlay[]> {
  if (isDraft(record)) return source.inForce();
  const along = broughtAlong(record, digestOf);
  return Promise.all(
    namedIn(record).map(async (name) => {
      const own = along.find((one) => digestOfOverlay(one, digestOf) === name.digest);
      const overlay = own ?? (await source.find(name));
      if (overlay) return overlay;
      throw lostOverlay(name);
    }),
  );
}

/** A final record as a file of its own: its wordings go along, so that it is printed the same elsewhere. */
export async function withOverlays(record: Envelope, source: OverlaySource): Promise<Envelope> {
  const names = isDraft(record) ? [] : namedIn(record);
  if (names.length === 0) return record;
  const overlays = await Promise.all(
    names.map(async (name) => {
      const overlay = await source.find(name);
      return overlay ? { ...name, overlay } : name;
    }),
  );
  return { ...record, meta: { ...record.meta, overlays } };
}

/** Slugs of a record's kind and of those in its annexes. */
export async function kindsWithin(record: Envelope): Promise<ReadonlySet<string>> {
  const found = new Set([record.kind]);
  const form = kinds.find(({ slug }) => slug === record.kind)?.form;
  if (!form) return found;
  await mapReferences(form, record.data, {
    picture: (ref) => Promise.resolve(ref),
    annex: async (annex) => {
      if (typeof annex.record === 'object' && annex.record !== null)
        for (const kind of await kindsWithin(annex.record as Envelope)) found.add(kind);
      return annex;
    },
  });
  return found;
}

/** The overlays that a record file brings along for itself: only what its own names are true of. */
function broughtAlong(record: Envelope, digestOf: (bytes: Uint8Array) => string): readonly Overlay[] {
  const list: readonly unknown[] = Array.isArray(record.meta?.overlays) ? record.meta.overlays : [];
  return list.flatMap((one) => {
    const name = overlayName.safeParse(one).data;
    const given = typeof one === 'object' && one !== null && 'overlay' in one ? one.overlay : undefined;
    const { overlay } = readOverlay(given);
    return overlay && name && digestOfOverlay(overlay, digestOf) === name.digest ? [overlay] : [];
  });
}
