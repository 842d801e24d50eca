/** The sealed PDF against the same record printed today: one or not, and where not, page and line. */
import { Alert, Button } from 'antd';
import { useEffect, useState } from 'react';
import { PagePair } from './page-pair';
import { compareFiles, type FilesCompared } from './pdf/compare-files';
import { pageRanges, placeOf, type LineDifference, type PageDifference } from './pdf/compare-pages';
import type { Opened } from './pdf/use-pdf';

interface Props {
  readonly sealed: Opened;
  readonly now: Opened;
}

const nothing = '（没有这一行）';

function Line({ page, line }: { readonly page: number; readonly line: LineDifference }) {
  return (
    <>
      <span>{placeOf(page, line)}</span>
      <span className="help">封存：{line.sealed?.text ?? nothing}</span>
      <span className="help">现在：{line.now?.text ?? nothing}</span>
    </>
  );
}

/** What is said of a page whose lines are the same, or that only one side has. */
const pageWords = ({ page, only }: PageDifference): string => {
  if (only === 'sealed') return `第 ${page + 1} 页：现在没有这一页`;
  if (only === 'now') return `第 ${page + 1} 页：封存时没有这一页`;
  return `第 ${page + 1} 页：文字相同，字形或位置不同`;
};

function verdict({ sameBytes, pages }: FilesCompared, sealed: number, now: number): string {
  if (sameBytes) return `一致：${sealed} 页，和封存的 PDF 一字节不差`;
  if (pages.length === 0) return `一致：${sealed} 页，文字、位置和图片都相同`;
  const count = sealed === now ? '' : `封存 ${sealed} 页，现在 ${now} 页；`;
  return `不同：${count}第 ${pageRanges(pages.map(({ page }) => page))} 页不一样`;
}

export function PaperCompare({ sealed, now }: Props) {
  const [compared, setCompared] = useState<FilesCompared>();
  const [failed, setFailed] = useState(false);
  const [page, setPage] = useState(0);
  useEffect(() => {
    if (!sealed.file || !now.file || !sealed.bytes || !now.bytes) return undefined;
    let current = true;
    compareFiles(sealed.file, now.file, [sealed.bytes, now.bytes]).then(
      (found) => {
        if (!current) return;
        setCompared(found);
        setPage(found.pages[0]?.page ?? 0);
      },
      () => {
        if (current) setFailed(true);
      },
    );
    return () => {
      current = false;
    };
  }, [sealed, now]);
  const error = sealed.error ?? now.error;
  if (error) return <Alert type="error" showIcon title={`${error.message}。`} description={error.remedy} />;
  if (failed)
    return (
      <Alert type="error" showIcon title="两份 PDF 没能比完。" description="请换一页看看，再回来比对一次。" />
    );
  if (!sealed.file || !now.file || compared === undefined)
    return (
      <p className="help" role="status">
        正在按封存的记录重新排印，逐页比对…
      </p>
    );
  const [before, after] = [sealed.file.sizes.length, now.file.sizes.length];
  const pages = Math.max(before, after);
  const step = (by: number) => setPage((at) => Math.min(pages - 1, Math.max(0, at + by)));
  return (
    <div className="paper-compare">
      <div className="pair-bar">
        <p className="pair-verdict" role="status">
          {verdict(compared, before, after)}
        </p>
        <Button size="small" disabled={page === 0} onClick={() => step(-1)}>
          上一页
        </Button>
        <span>{`第 ${page + 1} 页，共 ${pages} 页`}</span>
        <Button size="small" disabled={page === pages - 1} onClick={() => step(1)}>
          下一页
        </Button>
      </div>
      <div className="pair-work">
        {compared.pages.length === 0 ? null : (
          <ul className="version-list pair-list" aria-label="不同之处">
            {compared.pages.flatMap((one) =>
              (one.lines.length === 0 ? [undefined] : one.lines).map((line, at) => (
                <li key={`${one.page} ${at}`}>
                  <button type="button" aria-pressed={one.page === page} onClick={() => setPage(one.page)}>
                    {line === undefined ? (
                      <span>{pageWords(one)}</span>
                    ) : (
                      <Line page={one.page} line={line} />
                    )}
                  </button>
                </li>
              )),
            )}
          </ul>
        )}
        <PagePair
          sealed={sealed.file}
          now={now.file}
          page={page}
          difference={compared.pages.find((one) => one.page === page)}
        />
      </div>
    </div>
  );
}
