import { describe, expect, it } from 'vitest';
import type { Row } from '../../../renderer/campaign/ledger/case-columns';
import { rowPages } from '../../../renderer/campaign/ledger/row-pages';

const row = (id: string, site = '') => ({ id, site }) as Row;

describe('rows of a long ledger', () => {
  it('are asked for once, when they come into view, and told when they have come', async () => {
    const asked: (readonly string[])[] = [];
    const pages = rowPages([row('a')], new Map(), (ids) => {
      asked.push(ids);
      return Promise.resolve(ids.map((id) => row(id)));
    });
    let told = 0;
    const end = pages.subscribe(() => (told += 1));
    pages.want(['a']);
    expect(asked).toEqual([]);
    pages.want(['a', 'b', 'c']);
    // scrolled on before they came: only what is in view then is asked for
    pages.want(['y']);
    pages.want(['z']);
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).toEqual([['b', 'c'], ['z']]);
    expect([told, pages.turn(), pages.rowOf('c')?.id, pages.rowOf('y')]).toEqual([2, 2, 'c', undefined]);
    pages.want(['b', 'z']);
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).toHaveLength(2);
    end();
  });

  it('of an earlier answer stand until they come anew; what is gone is not asked for without end', async () => {
    let calls = 0;
    const pages = rowPages([], new Map([['a', row('a', '旧')]]), (ids) => {
      calls += 1;
      return Promise.resolve(ids.filter((id) => id === 'a').map((id) => row(id, '新')));
    });
    expect(pages.rowOf('a')?.site).toBe('旧');
    pages.want(['a', 'gone']);
    await new Promise((resolve) => setTimeout(resolve));
    expect([pages.rowOf('a')?.site, calls]).toEqual(['新', 1]);
    const refused = rowPages([], new Map(), () => {
      calls += 1;
      return Promise.resolve(undefined);
    });
    refused.want(['a']);
    await new Promise((resolve) => setTimeout(resolve));
    expect(calls).toBe(2);
  });
});
