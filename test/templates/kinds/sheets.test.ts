/** 延期申请, 发文稿纸 and 收文处理笺: steps in order, what a signature needs, opinions one below the other. */
import { describe, expect, it } from 'vitest';
import { compiledForm } from '../../../templates/bind/template';
import type { Kind } from '../../../templates/kind';
import { draftingSheet } from '../../../templates/kinds/drafting-sheet/index';
import { viewOf as draftingView } from '../../../templates/kinds/drafting-sheet/view';
import { draftingSheetSchema } from '../../../templates/kinds/drafting-sheet/schema';
import { extension } from '../../../templates/kinds/extension/index';
import { incomingSheet } from '../../../templates/kinds/incoming-sheet/index';
import { toPaper } from '../../../templates/paper';
import { sampleOffice } from '../../../templates/sample-office';

const faultsOf =
  <D>(kind: Kind<D>) =>
  (more: object) => {
    const data = kind.schema.parse({ ...(kind.samples[0]!.data as object), ...more });
    return kind.check(data, sampleOffice).map(({ rule, path }) => `${rule} ${path}`);
  };
const sampleOf = (kind: Kind<never>) => kind.samples[0]!.data as Readonly<Record<string, object>>;

describe('延期申请', () => {
  const faults = faultsOf(extension);

  it('asks for a later day, while there is time left, with a cause', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ extension: '2017年10月20日' })).toEqual(['R72 extension', 'R73 granted']);
    expect(faults({ deadline: '2017年10月15日前' })).toEqual(['R61 date']);
    expect(faults({ causes: [], controls: '' })).toEqual(['R61 causes', 'R61 controls']);
  });

  it('is granted for no longer than was asked, and a refusal names no day', () => {
    expect(faults({ granted: '' })).toEqual(['R61 granted']);
    expect(faults({ granted: '2017年11月20日' })).toEqual(['R73 granted']);
    expect(faults({ outcome: '不同意延期' })).toEqual(['R73 granted']);
    expect(faults({ office: { text: '', signer: '', date: '2017年10月19日' } })).toEqual(['R72 office.date']);
  });
});

describe('发文稿纸', () => {
  const faults = faultsOf(draftingSheet);

  it('goes from the draft by way of all who co-sign to the signature', () => {
    expect(faults({})).toEqual([]);
    const { review, approval, cosigners } = sampleOf(draftingSheet as never);
    expect(faults({ review: { ...review, date: '2017年10月20日' } })).toEqual(['R72 review.date']);
    const early = [{ ...(cosigners as readonly object[])[0], date: '2017年10月24日' }];
    expect(faults({ cosigners: early })).toEqual(['R72 cosigners[0].date']);
    expect(faults({ approval: { ...approval, date: '2017年10月24日' } })).toContain('R72 approval.date');
  });

  it('has no number before it is signed, and a signature is opinion, name and day', () => {
    expect(faults({ approval: {} })).toEqual(['R73 documentNumber']);
    expect(faults({ approval: { signer: '程立功', date: '2017年10月26日' } })).toEqual(['R61 approval.text']);
  });

  it('gives every unit that co-signs a box, and an empty one for the hand where there is none', () => {
    const { wording } = compiledForm(draftingSheet.template);
    const boxesOf = (cosigners: readonly object[]) =>
      draftingView(
        draftingSheetSchema.parse({ ...sampleOf(draftingSheet as never), cosigners }),
        sampleOffice,
        wording,
      ).rows.flatMap(({ cells }) => cells.filter(({ from }) => from.startsWith('cosigners')));
    expect(boxesOf([{ unit: '甲' }, { unit: '乙' }, { unit: '丙' }])).toHaveLength(3);
    expect(boxesOf([])).toHaveLength(1);
  });

  it('is not made for a classified paper', () => {
    const data = { ...sampleOf(draftingSheet as never), secrecy: '机密' };
    const paper = toPaper(
      { kind: draftingSheet.slug, version: 1, data },
      { office: sampleOffice, kinds: [draftingSheet] },
    );
    expect(paper.document).toBeUndefined();
    expect(paper.faults[0]?.message).toContain('涉密');
  });
});

describe('收文处理笺', () => {
  const faults = faultsOf(incomingSheet);

  it('is proposed on after it came in, instructed on after that, and done after all', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ date: '2017年10月10日' })).toEqual(['R72 proposal.date']);
    expect(faults({ instructions: [{ leader: '程立功', date: '2017年10月8日' }] })).toEqual([
      'R72 instructions[0].date',
    ]);
    expect(faults({ finishedOn: '2017年10月1日' })).toEqual(['R72 finishedOn']);
    expect(faults({ deadline: '2017年9月30日前' })).toEqual(['R09 deadline']);
    expect(faults({ sender: '' })).toEqual(['R61 sender']);
  });
});
