/** The whole trip in the window: record → paper → flow → pages, the same code that the export runs. */
import { lower } from '../../templates/flow/lower';
import type { Envelope } from '../../templates/kind';
import { kinds } from '../../templates/kinds/index';
import type { Office } from '../../templates/office';
import type { Fault } from '../../templates/official/fault';
import { toPaper } from '../../templates/paper';
import { layout } from '../../templates/typeset/layout';
import type { FaceChains } from '../../templates/typeset/metrics';
import type { Layout, PictureSizes } from '../../templates/typeset/page';

export interface Composed {
  /** Absent where the record cannot be printed. */
  readonly layout?: Layout;
  readonly faults: readonly Fault[];
}

/** @param record whole: its annexes put in, its pictures' sizes in `pictures`. */
export function compose(
  record: Envelope,
  office: Office,
  chains: FaceChains,
  pictures: PictureSizes,
): Composed {
  const { document, faults } = toPaper(record, { office, kinds });
  if (document === undefined) return { faults };
  const made = layout(lower(document), chains, pictures);
  return { layout: made, faults: [...faults, ...made.faults] };
}
