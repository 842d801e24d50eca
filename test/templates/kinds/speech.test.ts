import { describe, expect, it } from 'vitest';
import { speech } from '../../../templates/kinds/speech/index';
import { speechSchema } from '../../../templates/kinds/speech/schema';
import { viewOf } from '../../../templates/kinds/speech/view';
import { sampleOffice } from '../../../templates/sample-office';

const dataOf = (more: object) => speechSchema.parse({ title: '在攻坚行动推进会上的讲话', ...more });
const rulesOf = (more: object) => speech.check(dataOf(more), sampleOffice).map(({ rule }) => rule);

describe('讲话稿', () => {
  it('names speaker and date in brackets, and leaves out what is not known', () => {
    expect(viewOf(dataOf({ speaker: '程立功', post: '区攻坚办主任', date: '2017年10月13日' }))).toEqual({
      speakerLine: '（区攻坚办主任　程立功）',
      dateLine: '（2017年10月13日）',
    });
    expect(viewOf(dataOf({ post: '区长' }))).toEqual({ speakerLine: '（区长）', dateLine: '' });
  });

  it('needs a title that ends as a speech does, a real date, and nothing left to fill in', () => {
    expect(rulesOf({})).toEqual([]);
    expect(rulesOf({ title: '在攻坚行动推进会上的通知' })).toEqual(['R15']);
    expect(rulesOf({ date: '二〇一七年十月九日' })).toEqual(['R07']);
    expect(rulesOf({ date: '2017年2月30日' })).toEqual(['R06']);
    expect(rulesOf({ body: '到××乡调研。' })).toEqual(['R66']);
  });
});
