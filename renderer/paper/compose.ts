/** The whole trip in the window: record → paper → flow → pages, the same code that the export runs. */
import { lower } from '../../templates/flow/lower';
import type { Envelope, Kind } from '../../templates/kind';
import { kinds as builtInKinds } from '../../templates/kinds/index';
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

/** A mistake of the program's own must not take the form, and what was typed in it, with the pages. */
const unmade: Fault = {
  path: '',
  label: '页面',
  rule: 'layout',
  severity: 'E',
  message: '这份文书的页面没有排出来，是程序的问题。',
  remedy: '内容没有丢失，请先保存记录，再联系维护人员。',
};

/**
 * @param record whole: its annexes put in, its pictures' sizes in `pictures`.
 * @param report gets what the program itself did wrong.
 * @param kinds in the wording that the record is printed in.
 */
export function compose(
  record: Envelope,
  office: Office,
  chains: FaceChains,
  pictures: PictureSizes,
  report: (error: unknown) => void,
  kinds: readonly Kind[] = builtInKinds,
): Composed {
  try {
    const { document, faults } = toPaper(record, { office, kinds });
    if (document === undefined) return { faults };
    const made = layout(lower(document), chains, pictures);
    return { layout: made, faults: [...faults, ...made.faults] };
  } catch (error) {
    report(error);
    return { faults: [unmade] };
  }
}
