/** A wording being changed, kept while the window is open: going away and coming back loses nothing. */
import type { Kind } from '../../templates/kind';
import type { Overlay } from '../../templates/overlay/overlay';
import { begun, recorded, redone, undone, type History } from '../state/history';

export interface Draft {
  /** Of overlays. */
  readonly history: History;
  /** The version that it was begun over; 0 for the built-in. */
  readonly base: number;
}

const drafts = new Map<string, Draft>();

export const draftOf = (kind: Kind): Draft | undefined => drafts.get(kind.slug);

/** Undefined lets it go. */
export function keepDraft(kind: Kind, draft: Draft | undefined): void {
  if (draft === undefined) drafts.delete(kind.slug);
  else drafts.set(kind.slug, draft);
}

export const overlayIn = ({ history }: Draft): Overlay => history.data as Overlay;

/** @param place what is typed in one field is one step of undo. */
export function changed(
  draft: Draft | undefined,
  from: { readonly overlay: Overlay; readonly version: number },
  next: Overlay,
  place: string,
  now: number,
): Draft {
  const { history, base } = draft ?? { history: begun(from.overlay), base: from.version };
  return { base, history: recorded(history, next, place, true, now) };
}

export const turned = (draft: Draft, how: 'undo' | 'redo'): Draft => ({
  ...draft,
  history: (how === 'undo' ? undone : redone)(draft.history),
});
