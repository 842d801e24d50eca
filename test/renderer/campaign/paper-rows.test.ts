import { describe, expect, it } from 'vitest';
import { factsSchema } from '../../../electron/service/campaign/case/facts';
import { paperRows } from '../../../renderer/campaign/exchange/paper-rows';
import { minutes } from '../../../templates/kinds/minutes/index';

describe('what a 纪要 settled', () => {
  it('becomes a row an item, with its unit and deadline, which the ledger takes', () => {
    const data = minutes.schema.parse(minutes.samples[0]!.data);
    const found = paperRows('minutes', data)!;
    expect([found.title, found.date]).toEqual([data.title, data.writtenDate]);
    expect(found.rows.map(({ said }) => [said.leadUnit, said.remark])).toEqual(
      data.items.map(({ units, deadline }) => [units[0], `纪要的完成时限：${deadline}`]),
    );
    for (const { said } of found.rows)
      expect(
        factsSchema.safeParse({ source: data.title, assignedOn: '2017-10-28', origin: 'task', ...said })
          .error,
      ).toBeUndefined();
  });

  it('is none of a paper of another kind', () => {
    expect(paperRows('speech', { title: '讲话' })).toBeUndefined();
    expect(paperRows('minutes', {})).toBeUndefined();
  });
});
