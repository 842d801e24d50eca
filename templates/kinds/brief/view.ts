/** 简报: the lines of its head and foot, its contents when there are several articles. */
import type { Office } from '../../office';
import { formatLabel } from '../../official/numbering';
import type { Brief } from './schema';

export interface BriefView {
  /** 第6期（总第21期） */
  readonly issue: string;
  readonly organ: string;
  /** ◆ names of the articles; none for a single one. */
  readonly contents: readonly string[];
  readonly articles: readonly {
    readonly title: string;
    readonly source: string;
    readonly body: string;
    readonly from: string;
  }[];
  readonly editors: string;
  /** 共印60份 */
  readonly copies: string;
}

export const viewOf = (data: Brief, office: Office): BriefView => ({
  issue: `第${data.issue}期${data.total > 0 ? `（总第${data.total}期）` : ''}`,
  organ: data.organ.trim() === '' ? office.redHead : data.organ,
  contents:
    data.articles.length < 2
      ? []
      : data.articles.map(({ title }, index) => `${formatLabel(3, index + 1)}${title}`),
  articles: data.articles.map(({ title, source, body }, index) => ({
    title,
    source: source === '' ? '' : `（${source}）`,
    body,
    from: `articles[${index}]`,
  })),
  editors: data.editors,
  copies: data.copies > 0 ? `共印${data.copies}份` : '',
});
