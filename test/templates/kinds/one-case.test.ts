/** The samples tell one story: the case of the stone workshop has the same names, numbers and days in all its papers. */
import { describe, expect, it } from 'vitest';
import { kinds } from '../../../templates/kinds/index';
import { compareDates, parseDate } from '../../../templates/official/dates';

type Data = Readonly<Record<string, unknown>>;
const sampleOf = (slug: string): Data => {
  const kind = kinds.find((one) => one.slug === slug)!;
  return kind.schema.parse(kind.samples[0]!.data) as Data;
};
const rowOf = (slug: string, list: string): Data =>
  (sampleOf(slug)[list] as readonly Data[]).find(({ site }) => site === '王屯村无名石材加工厂')!;

const order = sampleOf('supervision-order');
const papers: Readonly<Record<string, Data>> = {
  handover: { ...sampleOf('handover'), ...rowOf('handover', 'items') },
  plan: rowOf('rectification-plan', 'issues'),
  report: rowOf('rectification-report', 'issues'),
  check: sampleOf('site-check'),
  closure: sampleOf('closure'),
  ledger: rowOf('ledger', 'items'),
  lookBack: rowOf('look-back', 'items'),
};

describe('the paper that answers for the batch', () => {
  it('has the number, title and days of its 发文稿纸, and came of what the 收文处理笺 tells', () => {
    const report = sampleOf('rectification-report');
    const drafting = sampleOf('drafting-sheet');
    expect([drafting.documentNumber, drafting.title]).toEqual([report.number, report.title]);
    expect((drafting.approval as Data).date).toBe(report.writtenDate);
    expect(drafting.publicity).toBeTruthy();
    const incoming = sampleOf('incoming-sheet');
    expect(incoming.date).toBe(order.assignedOn);
    expect(incoming.result).toContain(report.number);
  });

  it('tells of the extension as it was granted', () => {
    const extension = sampleOf('extension');
    const issue = (sampleOf('rectification-report').issues as readonly Data[]).find(
      ({ site }) => site === extension.site,
    )!;
    const row = (sampleOf('ledger').items as readonly Data[]).find(({ site }) => site === extension.site)!;
    expect([issue.extension, row.extension]).toEqual(Array(2).fill(extension.granted));
    expect([row.caseNumber, row.order, row.deadline]).toEqual([
      extension.caseNumber,
      extension.order,
      extension.deadline,
    ]);
    expect((issue.evidence as readonly Data[]).map(({ number }) => number)).toContain(extension.number);
  });
});

describe('the case of the stone workshop', () => {
  it.each(Object.entries(papers))('is told by %s as its 督办单 tells it', (_, paper) => {
    for (const field of ['site', 'deadline', 'measure']) {
      if (field in paper) expect(paper[field], field).toEqual(order[field]);
    }
    if ('place' in paper) expect(paper.place).toContain(order.place);
    if ('units' in paper && (paper.units as readonly string[]).length > 0)
      expect(paper.units).toEqual(order.units);
    const people = (list: unknown) =>
      (list as readonly { name: string; post: string }[]).map(({ name, post }) => [name, post]);
    if ('persons' in paper && paper !== papers.lookBack)
      expect(people(paper.persons)).toEqual(people(order.persons));
  });

  it('has one number in all of them', () => {
    const numbers = Object.values(papers).flatMap(({ caseNumber }) => caseNumber ?? []);
    expect(new Set(numbers).size).toBe(1);
    expect([papers.check!.order, papers.closure!.order, sampleOf('delivery-receipt').documentNumber]).toEqual(
      Array(3).fill(order.number),
    );
    expect([papers.closure!.batch, papers.ledger!.batch, papers.report!.number]).toEqual(
      Array(3).fill(order.batch),
    );
    expect(papers.ledger!.order).toBe(order.number);
    expect(papers.closure!.checkNumber).toBe(papers.check!.number);
    expect(sampleOf('delivery-receipt').title).toBe(order.title);
  });

  it('goes from its hand-over to its closing day by day', () => {
    const days = [
      sampleOf('handover').date,
      order.writtenDate,
      sampleOf('delivery-receipt').date,
      sampleOf('rectification-plan').date,
      papers.report!.completedOn,
      papers.closure!.date,
      papers.check!.date,
      papers.closure!.closedOn,
      sampleOf('rectification-report').writtenDate,
      papers.lookBack!.checkedOn,
      sampleOf('look-back').date,
    ].map((text) => parseDate(text as string)!);
    expect([...days].sort(compareDates)).toEqual(days);
    expect([papers.closure!.completedOn, papers.ledger!.completedOn]).toEqual(
      Array(2).fill(papers.report!.completedOn),
    );
    expect(papers.lookBack!.closedOn).toBe(papers.closure!.closedOn);
    expect([papers.ledger!.checkedOn, papers.ledger!.closedOn]).toEqual([
      papers.check!.date,
      papers.closure!.closedOn,
    ]);
    const checkers = (papers.check!.checkers as readonly { name: string }[]).map(({ name }) => name);
    expect(checkers).toEqual(papers.report!.checkers);
    expect(checkers).toEqual(papers.closure!.checkers);
  });
});
