/** Draws any kind's form from its data description, and brings a wished-for field into view and into focus. */
import { useEffect, useRef, useState, type FocusEvent } from 'react';
import type { Form } from '../../templates/form';
import { isWithin, joinPath } from '../state/paths';
import { drawFields } from './field-view';
import { Fold } from './fold';
import { useForm } from './form-context';

interface Props {
  readonly form: Form;
  readonly data: unknown;
  /** Path of the field that was entered; '' when the form was left. */
  readonly onFocus: (path: string) => void;
}

const focusable = 'input:not([type="file"]), textarea, button:not(:disabled), [tabindex="0"]';

/** The drawn field nearest to a path: itself, else the innermost around it. */
function nearest(root: HTMLElement, path: string): HTMLElement | undefined {
  let best: HTMLElement | undefined;
  for (const element of root.querySelectorAll<HTMLElement>('[data-path]')) {
    const own = element.dataset.path ?? '';
    const length = best?.dataset.path?.length ?? -1;
    if (isWithin(path, own) && own.length > length) best = element;
  }
  return best;
}

export function FormView({ form, data, onFocus }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const { reveal, faults } = useForm();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(reveal);
  const holding = (path: string) =>
    form.sections.find((section) => section.fields.some((field) => isWithin(path, joinPath('', field.name))));
  if (shown !== reveal) {
    setShown(reveal);
    const title = reveal && holding(reveal.path)?.title;
    setFolded(new Set([...folded].filter((one) => one !== title)));
  }
  const toggle = (title: string) =>
    setFolded(new Set(folded.has(title) ? [...folded].filter((one) => one !== title) : [...folded, title]));

  useEffect(() => {
    if (reveal === undefined || root.current === null) return;
    const field = nearest(root.current, reveal.path);
    field?.scrollIntoView({ block: 'center' });
    field?.querySelector<HTMLElement>(focusable)?.focus({ preventScroll: true });
  }, [reveal]);

  const entered = (event: FocusEvent<HTMLElement>) =>
    onFocus(event.target.closest<HTMLElement>('[data-path]')?.dataset.path ?? '');

  return (
    <div ref={root} className="form" onFocus={entered}>
      {form.sections.map((section) => {
        const count = faults.filter(
          (fault) => fault.severity === 'E' && fault.path !== '' && holding(fault.path) === section,
        ).length;
        return (
          <Fold
            key={section.title}
            className="section"
            title={
              <>
                <span>{section.title}</span>
                {count > 0 ? <span className="count-E">{count} 处需要处理</span> : null}
              </>
            }
            open={!folded.has(section.title)}
            onToggle={() => toggle(section.title)}
          >
            {() => (
              <>
                {section.help === undefined ? null : <p className="help">{section.help}</p>}
                {drawFields(section.fields, '', data)}
              </>
            )}
          </Fold>
        );
      })}
    </div>
  );
}
