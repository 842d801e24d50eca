/** The offer to put an unknown unit's or person's name into the registry. */
import { useTell } from '../../state/use-tell';
import { useForm } from '../form-context';
import type { ComboOption } from './combo';

const books = { unit: '单位名册', person: '人员名册' } as const;

export function useNameAdder(of: 'unit' | 'person'): (name: string) => ComboOption {
  const { registry } = useForm();
  const tell = useTell();
  return (name) => ({
    words: `把“${name}”加入${books[of]}`,
    run: () =>
      void registry.add(of, name).then((reply) => {
        if (reply.ok) tell.done(`已把“${name}”加入${books[of]}`);
        else tell.wrong(reply.error);
      }),
  });
}
