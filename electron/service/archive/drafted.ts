/** Papers of the archive stored as drafts, begun as the office's template says. */
import type { Desk } from '../desk/desk';
import { begun, create } from '../desk/records';
import { kindOf } from '../documents/catalogue';

/** @returns the drafts' ids in the order of the data. */
export async function drafted(
  desk: Desk,
  slug: string,
  datas: readonly object[],
): Promise<{ papers: string[] }> {
  const kind = kindOf(slug);
  const papers: string[] = [];
  for (const data of datas) {
    const { summary } = await create(desk, { kind: slug, data: begun(desk, kind, kind.schema.parse(data)) });
    papers.push(summary.id);
  }
  return { papers };
}
