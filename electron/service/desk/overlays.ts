/** The office's wording changed, brought back, set back: each a new version, none of them lost. */
import { checkOverlay } from '../../../templates/overlay/check';
import { changesNothing, noOverlay, type Overlay } from '../../../templates/overlay/overlay';
import type { Envelope } from '../../../templates/kind';
import type { Input, Output } from '../../contract';
import { kindOf } from '../documents/catalogue';
import {
  digestOfOverlay,
  kindsWithin,
  lostOverlay,
  type KeptOverlay,
  type OverlayName,
} from '../documents/overlays';
import { AppError } from '../errors';
import type { Desk } from './desk';
import { keyOfVersion } from './overlay-book';

/** @throws AppError `conflict` when somebody else has changed it since. */
function mustFollow(desk: Desk, kind: string, base: number): void {
  const latest = desk.overlays.latest().find((one) => one.kind === kind)?.version ?? 0;
  if (latest === base) return;
  throw new AppError('conflict', {
    message: `${kindOf(kind).title}的模板刚在别处改过，这次修改没有保存`,
    remedy: '请刷新后，在新的内容上再改。',
  });
}

async function keep(desk: Desk, overlay: Overlay, reason: KeptOverlay['reason']): Promise<KeptOverlay> {
  const { kind } = overlay;
  const version = desk.overlays.lastNumber(kind) + 1;
  const kept: KeptOverlay = {
    kind,
    version,
    digest: digestOfOverlay(overlay, desk.tools.ports.pictures.refOf),
    at: desk.at(),
    actor: desk.tools.actor,
    reason,
    overlay,
  };
  const title = `${kindOf(kind).title}模板第${version}版`;
  await desk.commit({ action: 'overlay', subject: '', note: title }, [
    { collection: 'overlays', key: keyOfVersion(kind, version), value: { title, ...kept } },
    { collection: 'overlays', key: kind, value: { title: `${kindOf(kind).title}模板`, version } },
  ]);
  return kept;
}

export const saveOverlay = (
  desk: Desk,
  { overlay, base }: Input<'saveOverlay'>,
): Promise<Output<'saveOverlay'>> =>
  desk.alone(async () => {
    const kind = kindOf(overlay.kind);
    mustFollow(desk, kind.slug, base);
    const faults = checkOverlay(kind, overlay);
    if (faults.length > 0) return { faults: [...faults] };
    return { kept: await keep(desk, overlay, changesNothing(overlay) ? 'reset' : 'saved'), faults: [] };
  });

/** @throws AppError `version` when it is not there any more. */
export const restoreOverlay = (
  desk: Desk,
  { kind, version, base }: Input<'restoreOverlay'>,
): Promise<Output<'restoreOverlay'>> =>
  desk.alone(async () => {
    mustFollow(desk, kind, base);
    const earlier = await desk.overlays.version(kind, version);
    if (earlier) return { kept: await keep(desk, earlier.overlay, 'restored') };
    throw new AppError('version', { message: `第${version}版已经不在了`, remedy: '请选择其他版本。' });
  });

export const resetOverlay = (
  desk: Desk,
  { kind, base }: Input<'resetOverlay'>,
): Promise<Output<'resetOverlay'>> =>
  desk.alone(async () => {
    mustFollow(desk, kind, base);
    return { kept: await keep(desk, noOverlay(kindOf(kind).slug), 'reset') };
  });

/** @throws AppError `overlay`. */
export const overlaysNamed = (desk: Desk, names: readonly OverlayName[]): Promise<KeptOverlay[]> =>
  Promise.all(
    names.map(async (name) => {
      const kept = await desk.overlays.named(name);
      if (kept) return kept;
      throw lostOverlay(name);
    }),
  );

/** What a paper that is finalised now is printed with: the changed wording of its kind and of those in its annexes. */
export async function overlayNames(desk: Desk, record: Envelope): Promise<readonly OverlayName[]> {
  const within = await kindsWithin(record);
  return desk.overlays
    .latest()
    .filter(({ kind, overlay }) => within.has(kind) && !changesNothing(overlay))
    .map(({ kind, version, digest }) => ({ kind, version, digest }));
}

/** Which wordings are in force, as one short text that changes when any of them does. */
export const overlayStamp = (desk: Desk): string =>
  desk.overlays
    .latest()
    .map(({ kind, version, digest }) => `${kind}.${version}.${digest.slice(7, 19)}`)
    .sort()
    .join(' ');
