/** What every phase that sets text is handed. */
import type { FaceRole } from '../document/blocks';
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
  /** When the breaks alone are asked for: lines of tables are not put, but noted here by the roles they stand in. */
  readonly tableRoles?: Set<FaceRole>;
}
