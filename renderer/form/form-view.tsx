/** Draws any kind's form from its data description, and brings a wished-for field into view and into focus. */
import { memo, useEffect, useRef, useSyncExternalStore, type FocusEvent } from 'react';
import type { Form, FormSection } from '../../templates/form';
import { getIn, isWithin } from '../state/paths';
import { drawFields } from './field-view';
import { useForm } from './form-context';

interface Props {
  readonly form: Form;
  readonly data: unknown;
  /** Path of the field that was entered; '' when the form was left. */
  readonly onFocus: (path: string) => void;
}

const focusable =
  'input:not([type="file"]):not([hidden]), select, textarea, button:not(:disabled):not([tabindex="-1"])';

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

/** Scrolls only when the field is out of sight, and marks it for a moment where the focus does not go. */
function show(field: HTMLElement, focus: boolean): void {
  const pane = field.closest('.form-pane')?.getBoundingClientRect();
  const place = field.getBoundingClientRect();
  const inSight = pane !== undefined && place.top >= pane.top + 40 && place.bottom <= pane.bottom - 8;
  if (!inSight) field.scrollIntoView({ block: place.height > (pane?.height ?? 0) / 2 ? 'start' : 'center' });
  const body = field.matches('.row') ? field.querySelector('.row-body') : null;
  if (focus) (body ?? field).querySelector<HTMLElement>(focusable)?.focus({ preventScroll: true });
}

export const FormView = memo(function FormView({ form, data, onFocus }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const { reveal } = useForm();
  const wish = useSyncExternalStore(reveal.subscribe, reveal.last);

  useEffect(() => {
    if (wish === undefined || root.current === null) return;
    const field = nearest(root.current, wish.path);
    if (field !== undefined) show(field, wish.focus);
  }, [wish]);

  const entered = (event: FocusEvent<HTMLElement>) =>
    onFocus(event.target.closest<HTMLElement>('[data-path]')?.dataset.path ?? '');

  return (
    <div ref={root} className="form" onFocus={entered}>
      {form.sections.map((section) => (
        <SectionView key={section.title} section={section} data={data} />
      ))}
    </div>
  );
});

interface SectionProps {
  readonly section: FormSection;
  readonly data: unknown;
}

/** What is left in a section, beside its head. */
function SectionMark({ section }: { readonly section: FormSection }) {
  const { faults } = useForm();
  const count = (within: 'errorsWithin' | 'warningsWithin') =>
    section.fields.reduce((sum, { name }) => sum + faults[within](name), 0);
  const errors = useSyncExternalStore(faults.subscribe, () => count('errorsWithin'));
  const warnings = useSyncExternalStore(faults.subscribe, () => count('warningsWithin'));
  return (
    <>
      {errors > 0 ? <span className="section-mark section-faulty">{errors} 处需要处理</span> : null}
      {warnings > 0 ? <span className="section-mark section-warned">{warnings} 处请核对</span> : null}
    </>
  );
}

const SectionView = memo(
  function SectionView({ section, data }: SectionProps) {
    return (
      <section className="section" data-section={section.title} aria-label={section.title}>
        <h2>
          {section.title}
          <SectionMark section={section} />
        </h2>
        {section.help === undefined ? null : <p className="help">{section.help}</p>}
        {drawFields(section.fields, '', data)}
      </section>
    );
  },
  // a key in one section leaves the others as they are; `showIf` looks at fields of the same section
  (a, b) =>
    a.section === b.section &&
    a.section.fields.every(({ name }) => Object.is(getIn(a.data, name), getIn(b.data, name))),
);
