/** A unit or a person, picked from the office's registry by name, alias or pinyin initials, or typed. */
import { useReducer } from 'react';
import { getIn, stepsOf } from '../../state/paths';
import type { Candidate, Person } from '../../state/registry-store';
import { useForm } from '../form-context';
import { Combo, type ComboOption } from './combo';
import type { ControlProps } from './control';
import { useNameAdder } from './use-name-adder';

interface Props extends ControlProps {
  readonly of: 'unit' | 'person';
  readonly path: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

const optionOf = ({ name, note, past }: Candidate): ComboOption => ({ words: name, note, faint: past });

/** The path of the object that holds a field. */
const parentOf = (path: string): string => {
  const last = stepsOf(path).at(-1);
  return path.slice(0, path.length - String(last).length).replace(/\.$/u, '');
};

/** Post and unit of a picked person go into the empty fields beside the name. */
function withPerson(old: unknown, name: string, { post, unit, ...person }: Person): unknown {
  if (typeof old !== 'object' || old === null) return old;
  const fill = (key: string, text: string) => (getIn(old, key) === '' && text !== '' ? { [key]: text } : {});
  return { ...old, [name]: person.name, ...fill('post', post), ...fill('unit', unit) };
}

export function NameInput({ of, path, value, onChange, ...control }: Props) {
  const { edit, registry, day } = useForm();
  const add = useNameAdder(of);
  // the list is drawn again once the registry is there
  const [, again] = useReducer((n: number) => n + 1, 0);

  const pick = (words: string) => {
    const person =
      of === 'person' ? registry.candidates(of, words, day()).find((one) => one.name === words) : undefined;
    const name = String(stepsOf(path).at(-1));
    if (person?.person === undefined) onChange(words);
    else edit(parentOf(path), (old) => withPerson(old, name, person.person!));
  };
  const options = (typed: string): readonly ComboOption[] => {
    const found = registry.candidates(of, typed, day()).map(optionOf);
    const unknown = typed.trim() !== '' && !registry.knows(of, typed.trim());
    return unknown ? [...found, add(typed.trim())] : found;
  };
  return (
    <Combo
      {...control}
      value={value}
      onChange={onChange}
      onPick={pick}
      options={options}
      onOpen={() => void registry.load().then(again)}
    />
  );
}
