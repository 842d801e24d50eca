import { expect, test } from 'vitest';
import { duplicatesIn, merged } from '../../../renderer/units/merge';
import { blankPerson, blankUnit, type Person, type Unit } from '../../../renderer/units/registry-types';

const unit = (part: Partial<Unit>): Unit => ({ ...blankUnit(), ...part });
const person = (part: Partial<Person>): Person => ({ ...blankPerson(), ...part });

test('units that share a name, a short name or an alias seem to be one', () => {
  const full = unit({ name: '区环境保护局', shortName: '区环保局' });
  const short = unit({ name: '区环保局' });
  const other = unit({ name: '区住建局' });
  expect(duplicatesIn([full, other, short])).toEqual([[full, short]]);
});

test('people of one name in two units are two', () => {
  const here = person({ name: '王伟', unit: '区住建局' });
  const there = person({ name: '王伟', unit: '区环保局' });
  expect(duplicatesIn([here, there])).toEqual([]);
  expect(duplicatesIn([here, { ...here, id: 'x' }])).toHaveLength(1);
});

test('a merged unit keeps every name, once, and the others go', () => {
  const kept = unit({ id: 'a', name: '区环境保护局', aliases: ['环保局'] });
  const gone = unit({ id: 'b', name: '区环保局', shortName: '环保局' });
  const registry = { revision: 3, units: [kept, gone, unit({ id: 'c', name: '区住建局' })], people: [] };
  const next = merged(registry, kept, [gone]);
  expect(next.revision).toBe(3);
  expect(next.units.map(({ id }) => id)).toEqual(['a', 'c']);
  expect(next.units[0]).toMatchObject({ name: '区环境保护局', shortName: '环保局', aliases: ['区环保局'] });
});

test('a merged person takes what was missing', () => {
  const kept = person({ id: 'a', name: '罗丹' });
  const gone = person({ id: 'b', name: '罗丹', phone: '0371', post: '科长' });
  const next = merged({ revision: 0, units: [], people: [gone, kept] }, kept, [gone]);
  expect(next.people).toEqual([{ ...kept, phone: '0371', post: '科长' }]);
});
