/** The field rules a 简报 is subject to. */
import { checkUnfinishedIn } from '../../labels';
import type { Fault } from '../../official/fault';
import { ruleFault } from '../../official/rules/catalogue';
import { checkWrittenDate } from '../../official/rules/dates';
import { checkTotals } from '../../official/rules/totals';
import { briefSchema, type Brief } from './schema';

/** R06 and R07 for the date, R60 that the running number is not below the issue's, R61 for the articles, R66. */
export const checkBrief = (data: Brief): readonly Fault[] => [
  ...checkWrittenDate(data.date, { path: 'date', label: '日期' }),
  ...(data.total > 0 && data.total < data.issue
    ? checkTotals(
        {
          whole: { name: '总期数', count: data.total },
          parts: [{ name: '本年期数', count: data.issue }],
          unaccounted: [],
        },
        { path: 'total', label: '总期数' },
      )
    : []),
  ...(data.articles.length === 0
    ? [
        ruleFault(
          'R61',
          { path: 'articles', label: '文章' },
          '简报还没有文章。',
          '请至少填写一篇文章的标题和正文。',
        ),
      ]
    : []),
  ...data.articles.flatMap((article, index) =>
    (['title', 'body'] as const)
      .filter((key) => article[key].trim() === '')
      .map((key) => {
        const label = key === 'title' ? '标题' : '正文';
        return ruleFault(
          'R61',
          { path: `articles[${index}].${key}`, label },
          `第${index + 1}篇文章没有填写${label}。`,
          `请填写${label}，或删去这篇文章。`,
        );
      }),
  ),
  ...checkUnfinishedIn(briefSchema, data),
];
