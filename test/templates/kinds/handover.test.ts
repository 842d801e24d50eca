/** 交办单 and 送达回证: rows of problems, units, receipt; what they cannot go out without. */
import { describe, expect, it } from 'vitest';
import { compiledForm } from '../../../templates/bind/template';
import { deliveryReceipt } from '../../../templates/kinds/delivery-receipt/index';
import { deliveryReceiptSchema } from '../../../templates/kinds/delivery-receipt/schema';
import { handover } from '../../../templates/kinds/handover/index';
import { handoverSchema } from '../../../templates/kinds/handover/schema';
import { viewOf as viewIn } from '../../../templates/kinds/handover/view';
import { sampleOffice } from '../../../templates/sample-office';

const { wording } = compiledForm(handover.template);

const slip = handoverSchema.parse(handover.samples[0]?.data);
const slipFaults = (more: object) =>
  handover
    .check(handoverSchema.parse({ ...slip, ...more }), sampleOffice)
    .map(({ rule, path }) => `${rule} ${path}`);
const receipt = deliveryReceiptSchema.parse(deliveryReceipt.samples[0]?.data);
const receiptFaults = (more: object) =>
  deliveryReceipt
    .check(deliveryReceiptSchema.parse({ ...receipt, ...more }), sampleOffice)
    .map(({ rule, path }) => `${rule} ${path}`);

describe('交办单', () => {
  it('has a row for each problem; one without units of its own is for all that the slip goes to', () => {
    const { rows } = viewIn(slip, sampleOffice, wording);
    const units = rows.flatMap(({ cells }) => cells.filter(({ from }) => from.endsWith('.units')));
    expect(units.map(({ lines }) => lines)).toEqual([
      ['汪屯乡人民政府、区环保局'],
      ['区环保局、汪屯乡人民政府'],
    ]);
    expect(rows.every(({ cells }) => cells.reduce((sum, { colSpan }) => sum + colSpan, 0) === 8)).toBe(true);
  });

  it('wants problems with their demand and day, and a reply that is not due before them', () => {
    expect(slipFaults({})).toEqual([]);
    expect(slipFaults({ items: [], signatory: '' })).toEqual(['R61 items', 'R61 signatory']);
    const [item] = slip.items;
    expect(slipFaults({ items: [{ ...item, requirements: '', deadline: '尽快' }] })).toEqual([
      'R61 items[0].requirements',
      'R61 items[0].deadline',
    ]);
    expect(slipFaults({ items: [{ ...item, deadline: '2017年10月1日前' }] })).toEqual([
      'R09 items[0].deadline',
    ]);
    expect(slipFaults({ feedbackDeadline: '2017年10月15日前' })).toEqual(['R10 feedbackDeadline']);
    expect(slipFaults({ assignedOn: '2017年10月12日' })).toEqual(['R72 date']);
  });
});

describe('送达回证', () => {
  it('is given after it was signed, at a time that names its day', () => {
    expect(receiptFaults({})).toEqual([]);
    expect(receiptFaults({ time: '2017年10月9日8时' })).toEqual(['R72 time']);
    expect(receiptFaults({ time: '下午四点' })).toEqual(['R06 time']);
  });

  it('wants a witness and a reason where the paper is left behind, and two who serve it', () => {
    expect(receiptFaults({ way: '留置送达' })).toEqual(['R61 witness', 'R61 substitute']);
    expect(receiptFaults({ servers: ['罗丹'] })).toEqual(['R61 servers']);
  });
});
