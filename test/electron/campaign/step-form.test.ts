/** Every step asks in its form for what its schema wants, and for nothing that it does not know. */
import { describe, expect, it } from 'vitest';
import { factsSchema } from '../../../electron/service/campaign/case/facts';
import { moves, type MoveName } from '../../../electron/service/campaign/moves/table';
import { factsForm, stepForm } from '../../../electron/service/campaign/step-form';
import type { Field } from '../../../templates/form';
import type { z } from '../../../templates/zod';

const fieldsOf = (name: MoveName): readonly Field[] =>
  stepForm(name).form.sections.flatMap(({ fields }) => fields);
const field = (name: MoveName, wanted: string): Field => fieldsOf(name).find((one) => one.name === wanted)!;

/** A correction shows the facts; a place on the map is no text; a rebound's case is opened by the ledger; tables are read. */
const withoutField: ReadonlySet<string> = new Set(['change', 'coordinates', 'opens', 'told']);

describe('the form of a step', () => {
  it.each(Object.keys(moves) as MoveName[])('%s has a field for all that it needs', (name) => {
    const { schema } = moves[name];
    const wanted = Object.keys((schema as unknown as z.ZodObject).shape).filter(
      (key) => !withoutField.has(key),
    );
    const names = fieldsOf(name).map((one) => one.name);
    expect(names).toEqual(expect.arrayContaining(wanted));
    expect(names.filter((one) => withoutField.has(one))).toEqual([]);
    expect(fieldsOf(name).every(({ label }) => /\p{Script=Han}/u.test(label))).toBe(true);
    expect(stepForm(name).who.length).toBeGreaterThan(0);
  });

  it('asks for days, persons, choices in Chinese and rows by what the schema says', () => {
    expect(field('handOver', 'due').kind).toBe('date');
    expect(field('handOver', 'deadline')).toMatchObject({ kind: 'deadline', required: true });
    expect(field('assignCheck', 'checkers')).toMatchObject({ kind: 'list', of: 'person' });
    expect(field('pass', 'cleared')).toMatchObject({
      kind: 'ticks',
      options: expect.arrayContaining([{ value: 'water', label: '断水' }]) as unknown,
    });
    const opinions = field('close', 'opinions');
    expect(opinions.kind === 'rows' ? opinions.fields.map(({ kind }) => kind) : []).toEqual([
      'choice',
      'person',
      'date',
      'yesNo',
    ]);
    expect(stepForm('close').paper).toEqual({ kinds: ['closure'], label: '销号单', numbered: true });
  });

  it('of a new problem asks for its facts, and offers the office’s categories', () => {
    const fields = factsForm(['加油站整改']).form.sections[0]!.fields;
    const names = fields.map(({ name }) => name);
    expect(names).toEqual(Object.keys(factsSchema.shape).filter((name) => name !== 'coordinates'));
    expect(fields.find(({ name }) => name === 'category')).toMatchObject({ suggestions: ['加油站整改'] });
    expect(fields.find(({ name }) => name === 'origin')).toMatchObject({
      options: expect.arrayContaining([{ value: 'found', label: '上级新发现' }]) as unknown,
    });
  });
});
