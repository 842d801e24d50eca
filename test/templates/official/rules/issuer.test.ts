import { describe, expect, it } from 'vitest';
import { checkIssuer, checkNote } from '../../../../templates/official/rules/issuer';
import { marks } from './support';

const at = { path: 'issuer', label: '署名' };
const office = '禹王台区环境污染防治攻坚战领导小组办公室';

describe('R40 署名', () => {
  it('equals red head and seal', () => {
    expect(checkIssuer({ issuers: [office], redHead: [office], seals: [office] }, at)).toEqual([]);
    expect(checkIssuer({ issuers: [office], redHead: [] }, at)).toEqual([]);
    expect(marks(checkIssuer({ issuers: [office], redHead: ['禹王台区环保局'] }, at))).toEqual([
      'R40 E issuer',
    ]);
    const faults = checkIssuer({ issuers: [office], redHead: [office], seals: ['禹王台区环保局'] }, at);
    expect(faults[0]?.message).toContain('印章“禹王台区环保局”');
  });

  it('may be the short name, if the caller knows it', () => {
    const short = '禹王台区攻坚办';
    const names = new Set([office, short]);
    const same = (a: string, b: string): boolean => a === b || (names.has(a) && names.has(b));
    expect(checkIssuer({ issuers: [short], redHead: [office] }, at, same)).toEqual([]);
    expect(checkIssuer({ issuers: [short], redHead: [office] }, at)).toHaveLength(1);
  });

  it('lets a joint paper’s head carry the lead organ alone, but a seal for each', () => {
    const joint = [office, '禹王台区环保局'];
    expect(checkIssuer({ issuers: joint, redHead: joint, seals: joint }, at)).toEqual([]);
    expect(checkIssuer({ issuers: joint, redHead: [office] }, at)).toEqual([]);
    expect(checkIssuer({ issuers: joint, redHead: ['禹王台区环保局'] }, at)).toHaveLength(1);
    expect(checkIssuer({ issuers: joint, redHead: joint, seals: [office] }, at)).toHaveLength(1);
  });
});

describe('R43 附注', () => {
  const note = { path: 'note', label: '附注' };

  it('stands in full-width brackets', () => {
    expect(checkNote('（联系人：周敏，电话：0371-23880000）', note)).toEqual([]);
    expect(checkNote('', note)).toEqual([]);
    expect(marks(checkNote('此件公开发布', note))).toEqual(['R43 W note']);
    expect(checkNote('(此件公开发布)', note)[0]).toMatchObject({
      message: '附注“(此件公开发布)”用了半角括号。',
      remedy: '请改为“（此件公开发布）”。',
    });
  });
});
