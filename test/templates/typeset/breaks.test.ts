/** The breaks alone, as a DOCX is written from, are those of the pages. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../templates/document/blocks';
import type { FlowDocument } from '../../../templates/flow/flow';
import { breaksOf, layout } from '../../../templates/typeset/layout';
import { allSamples, givesPaper, makePaper, samplePictures } from '../../support/sample-papers';
import { standInFaces } from '../../support/stand-in-faces';
import { variantOf } from '../../support/variants';
import { cell, flowOf, table } from './synthetic';

async function bothOf(flow: FlowDocument) {
  const { chains } = await standInFaces();
  return [breaksOf(flow, chains, samplePictures()), layout(flow, chains, samplePictures())] as const;
}

describe('the breaks without the pages', () => {
  it.each(allSamples)('$name', async ({ kind, data }) => {
    for (const setup of ['common', 'exact'] as const) {
      const record = setup === 'common' ? data : variantOf(data, (one) => givesPaper(kind, one), 3);
      const { input } = await makePaper(kind, record, setup);
      const [alone, { facts, faults, roles }] = await bothOf(input.flow);
      expect(alone.facts).toEqual(facts);
      expect(alone.faults).toEqual(faults);
      expect([...alone.roles].sort()).toEqual([...roles].sort());
    }
  });

  it('of a long table keep no places', async () => {
    const rows = Array.from({ length: 200 }, (_, i): Cell[] => [cell(`第${i}项`), cell('逐家建立台账')]);
    const [alone, whole] = await bothOf(flowOf([table(2, [], rows)]));
    expect(whole.pages.length).toBeGreaterThan(3);
    expect(alone).not.toHaveProperty('pages');
    expect(alone.facts).toEqual(whole.facts);
  });

  it('tell a character without a glyph with its page and line', async () => {
    const rows = Array.from({ length: 60 }, (_, i): Cell[] => [cell(i === 55 ? '甲\u{1F600}' : '甲')]);
    const [alone, whole] = await bothOf(flowOf([table(1, [], rows)]));
    expect(whole.faults.map(({ message }) => message).join()).toMatch(/第2页第\d+行印作〓/u);
    expect(alone.faults).toEqual(whole.faults);
  });
});
