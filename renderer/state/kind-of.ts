/** A kind of paper by its slug. */
import type { Kind } from '../../templates/kind';
import { kinds } from '../../templates/kinds/index';

/** The first kind when there is none of that slug. */
export const kindOf = (slug: string | null): Kind => kinds.find((kind) => kind.slug === slug) ?? kinds[0]!;
