/** Pages as sheets of paper: the same drawing as on the screen, landscape pages turned with their head to the left. */
import type { ReadyFace } from '../paper/fonts';
import { PageView } from '../paper/page-view';
import type { Page } from '../../templates/typeset/page';

interface Sheet {
  /** Undefined: a sheet's empty back. */
  readonly page: Page | undefined;
  readonly pictures: ReadonlyMap<string, string>;
}

interface Props {
  readonly sheets: readonly Sheet[];
  readonly faces: ReadonlyMap<string, ReadyFace>;
}

/** pt: A4. */
const paper = { width: 595.28, height: 841.89 };

export function PrintSheets({ sheets, faces }: Props) {
  return sheets.map(({ page, pictures }, n) => {
    const turned = page?.orientation === 'landscape';
    const width = page === undefined ? paper.width : turned ? page.height : page.width;
    const height = page === undefined ? paper.height : turned ? page.width : page.height;
    return (
      <div key={n} className="print-sheet">
        <svg viewBox={`0 0 ${width} ${height}`}>
          {page === undefined ? null : (
            <g transform={turned ? `matrix(0 -1 1 0 0 ${page.width})` : undefined}>
              <PageView page={page} scale={1} faces={faces} pictures={pictures} label={`第 ${n + 1} 页`} />
            </g>
          )}
        </svg>
      </div>
    );
  });
}

/** Sheets of several papers in order; printed on both sides, each paper begins on a new sheet of paper. */
export const sheetsOf = (
  sets: readonly { readonly pages: readonly Page[]; readonly pictures: ReadonlyMap<string, string> }[],
  bothSides: boolean,
): readonly Sheet[] =>
  sets.flatMap(({ pages, pictures }, n) => {
    const own: Sheet[] = pages.map((page) => ({ page, pictures }));
    const odd = bothSides && own.length % 2 === 1 && n < sets.length - 1;
    return odd ? [...own, { page: undefined, pictures }] : own;
  });
