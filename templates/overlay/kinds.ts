/** The kinds of paper in an office's own wording. */
import type { Kind } from '../kind';
import { formInWording } from './form';
import { layOverlay } from './lay';
import type { Overlay } from './overlay';

/** By overlay: a template is compiled once, however many papers are printed with it. */
const laid = new WeakMap<Overlay, Kind>();

/** A kind with an overlay over its built-in template; its form calls columns as the paper does. */
export function kindWith(kind: Kind, overlay: Overlay): Kind {
  const known = laid.get(overlay);
  if (known) return known;
  const { template } = layOverlay(kind.template, overlay);
  const made = { ...kind, template, form: formInWording(kind, template.wording) };
  laid.set(overlay, made);
  return made;
}

/** @param builtIn the kinds as they are built in. */
export const kindsWith = (builtIn: readonly Kind[], overlays: readonly Overlay[]): readonly Kind[] =>
  overlays.length === 0
    ? builtIn
    : builtIn.map((kind) => {
        const overlay = overlays.find((one) => one.kind === kind.slug);
        return overlay === undefined ? kind : kindWith(kind, overlay);
      });
