import { describe, expect, it } from 'vitest';
import type { Section } from '../../../templates/document/blocks';
import { kinds } from '../../../templates/kinds/index';
import { order } from '../../../templates/kinds/order/index';
import sample from '../../../templates/kinds/order/sample.json';
import { orderSchema } from '../../../templates/kinds/order/schema';
import { toPaper } from '../../../templates/paper';
import { sampleOffice } from '../../../templates/sample-office';

const faultsOf = (more: object) =>
  order
    .check(orderSchema.parse({ ...sample, ...more }), sampleOffice)
    .map(({ rule, path }) => `${rule} ${path}`);
const blocksOf = (more: object): Section['blocks'] =>
  toPaper({ kind: 'order', version: 1, data: { ...sample, ...more } }, { office: sampleOffice, kinds })
    .document!.sections[0]!.blocks;

describe('命令（令）', () => {
  it('has a head with 令, its number, no title, and clauses that are all of one face', () => {
    const blocks = blocksOf({});
    expect(blocks.slice(0, 2)).toMatchObject([
      { type: 'redHead', organs: ['开封市禹王台区人民政府'], suffix: '令', format: 'order' },
      { type: 'documentNumber', text: '第3号' },
    ]);
    expect(blocks.slice(2, -1).map(({ type }) => type)).toEqual(Array(6).fill('paragraph'));
  });

  it('is signed with the stamp of the one who issues it (10.2), and by the organ until one is named', () => {
    expect(blocksOf({}).at(-1)).toMatchObject({ case: 'C', organs: ['孟庆林'], posts: ['区长'] });
    expect(blocksOf({ signers: [] }).at(-1)).toMatchObject({ case: 'B', organs: ['开封市禹王台区人民政府'] });
  });

  it('keeps the rules of its number, signer and dates', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ orderNumber: '' })).toEqual(['R01 orderNumber']);
    expect(faultsOf({ orderNumber: '〔2017〕3号' })).toEqual(['R01 orderNumber']);
    expect(faultsOf({ signers: [] })).toEqual(['R40 signers']);
    expect(faultsOf({ signers: [{ post: '', name: '孟庆林' }] })).toEqual(['R40 signers[0]']);
    expect(faultsOf({ writtenDate: '2017年09月20日', printDate: '2017年9月20日' })).toEqual([
      'R06 writtenDate',
    ]);
  });
});
