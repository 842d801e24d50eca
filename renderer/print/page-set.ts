/** A stored paper's pages with all that drawing them needs, made for printing without showing it first. */
import { kinds } from '../../templates/kinds/index';
import type { FaceChains } from '../../templates/typeset/metrics';
import type { Page } from '../../templates/typeset/page';
import type { Office } from '../../templates/office';
import type { CallError, Reply } from '../../electron/contract';
import type { Host } from '../host';
import { composeOnce } from '../paper/compose-once';
import { overlaysFor } from '../state/use-overlays';

export interface PageSet {
  readonly pages: readonly Page[];
  /** Ids of the faces in use. */
  readonly faces: readonly string[];
  /** Addresses by reference; to be revoked. */
  readonly pictures: ReadonlyMap<string, string>;
}

const unmade = (title: string): CallError => ({
  code: 'unmade',
  message: `“${title}”还有内容要处理，排不出页面`,
  remedy: '请打开它，按下方的说明改好',
});

/** The pages as the typesetter makes them: the same as in the PDF. */
export async function pageSetOf(
  host: Host,
  paper: { readonly id: string; readonly title: string },
  office: Office,
  chains: FaceChains,
): Promise<Reply<PageSet>> {
  const read = await host.call('read', { id: paper.id });
  if (!read.ok) return read;
  const whole = await host.call('resolve', { record: read.value.record });
  if (!whole.ok) return whole;
  const { record, pictures: sizes } = whole.value;
  const worded = await overlaysFor(host, read.value.record);
  if (!worded.ok) return worded;
  const kind = kinds.find(({ slug }) => slug === record.kind);
  const made = kind && (await composeOnce(kind, record, worded.value, office, chains, sizes));
  if (made === undefined) return { ok: false, error: unmade(paper.title) };
  const pictures = new Map<string, string>();
  for (const ref of Object.keys(sizes)) {
    const bytes = await host.call('picture', { record, ref });
    if (bytes.ok) pictures.set(ref, URL.createObjectURL(new Blob([bytes.value.slice()])));
  }
  return { ok: true, value: { ...made, pictures } };
}
