/** What every phase that sets text is handed. */
import type { Styles } from '../flow/flow';
import type { Atlas } from './faces';
import type { PictureSizes } from './page';
import type { Shaper } from './shape';

export interface Tools {
  readonly atlas: Atlas;
  readonly shaper: Shaper;
  readonly styles: Styles;
  readonly pictures: PictureSizes;
  /** The order in the paper of the paragraph that is set now. */
  readonly nextParagraph: () => number;
}
