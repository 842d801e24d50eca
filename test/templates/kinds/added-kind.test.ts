/** A kind added as templates/README.md says: one folder and one line in the list, and everything else knows it. */
import { describe, expect, it } from 'vitest';
import { lower } from '../../../templates/flow/lower';
import { kinds } from '../../../templates/kinds/index';
import { toPaper } from '../../../templates/paper';
import { sampleOffice } from '../../../templates/sample-office';
import { writeText } from '../../../templates/writers/text';
import { handoverSlip } from '../../fixtures/kinds/handover-slip/index';

const more = [...kinds, handoverSlip];
const [sample] = handoverSlip.samples;

describe('a kind added from a folder', () => {
  it('prints its sample', () => {
    const envelope = { kind: 'handover-slip', version: 1, data: sample?.data };
    const { document, faults } = toPaper(envelope, { office: sampleOffice, kinds: more });
    expect(faults).toEqual([]);
    const text = document ? writeText(lower(document)) : '';
    expect(text).toContain('现交办下列2件事项');
    expect(text).toContain('逐户登记辖区汽修喷漆门店\t2017年10月25日前');
  });

  it('may be the annex of another kind', () => {
    const annexes = [
      { title: '攻坚行动交办单', record: { kind: 'handover-slip', version: 1, data: sample?.data } },
    ];
    const data = { title: '关于做好交办事项的通知', annexes };
    const paper = toPaper({ kind: 'notice', version: 1, data }, { office: sampleOffice, kinds: more });
    expect(paper.document?.sections).toHaveLength(2);
    expect(
      toPaper({ kind: 'notice', version: 1, data }, { office: sampleOffice, kinds }).document,
    ).toBeUndefined();
  });
});

describe('the list of kinds', () => {
  it('has every slug, title and form field once, and every form field in its schema', () => {
    expect(new Set(more.map(({ slug }) => slug)).size).toBe(more.length);
    expect(new Set(more.map(({ title }) => title)).size).toBe(more.length);
    for (const { slug, form, schema, samples } of more) {
      const names = form.sections.flatMap(({ fields }) => fields.map(({ name }) => name));
      expect(new Set(names).size, slug).toBe(names.length);
      const parsed = schema.parse(samples[0]?.data) as object;
      expect(new Set(names), slug).toEqual(new Set(Object.keys(parsed)));
    }
  });
});
