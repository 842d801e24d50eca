/** Several papers as one: their sections in order, page numbers running on. */
import type { PaperDocument } from './blocks';

/**
 * One paper of all the sections of `documents`, under `title`; page set-up, author and page numbers are the
 * first's, the 版记 is the last's, because it stands on the last page alone (7.4).
 * Throws a RangeError when there are none: a paper has at least one section.
 */
export function joinPapers(documents: readonly PaperDocument[], title: string): PaperDocument {
  const [first] = documents;
  if (!first) throw new RangeError('no papers to join');
  return {
    ...first,
    title,
    sections: documents.flatMap(({ sections }) => sections),
    colophon: documents.at(-1)?.colophon,
  };
}
