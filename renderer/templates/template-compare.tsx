/** The built-in template against the office's, place by place. */
import type { Kind } from '../../templates/kind';
import { compareOverlay } from '../../templates/overlay/compare';
import type { Overlay } from '../../templates/overlay/overlay';
import { Compare } from '../pages/editor/compare';

interface Props {
  readonly kind: Kind;
  readonly overlay: Overlay;
  /** What the office's side is called. */
  readonly name: string;
}

const shown = (text: string): string => (text === '' ? '（空）' : text);

export function TemplateCompare({ kind, overlay, name }: Props) {
  const list = compareOverlay(kind.template, overlay).map(({ place, part, label, before, after }) => ({
    path: `${place} ${label}`,
    label: `${part}：${label}`,
    mine: before,
    theirs: after,
    mineWords: shown(before),
    theirsWords: shown(after),
  }));
  if (list.length === 0) return <p className="template-words quiet">与自带的模板完全相同。</p>;
  return <Compare list={list} mine="自带" theirs={name} />;
}
