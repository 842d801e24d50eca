/** The sections of the form at left, each with how it stands with it; a strip where the window is narrow. */
import { CheckOutlined } from '@ant-design/icons';
import { memo, useSyncExternalStore } from 'react';
import type { Form, FormSection } from '../../../templates/form';
import type { FaultStore } from '../../state/fault-store';

interface Props {
  readonly form: Form;
  readonly faults: FaultStore;
  /** Title of the section in view. */
  readonly current: string;
  readonly onGo: (title: string) => void;
}

export const Sections = memo(function Sections({ form, faults, current, onGo }: Props) {
  return (
    <nav className="sections" aria-label="栏目">
      {form.sections.map((section) => (
        <SectionLine
          key={section.title}
          section={section}
          faults={faults}
          current={section.title === current}
          onGo={onGo}
        />
      ))}
    </nav>
  );
});

interface LineProps extends Pick<Props, 'faults' | 'onGo'> {
  readonly section: FormSection;
  readonly current: boolean;
}

function SectionLine({ section, faults, current, onGo }: LineProps) {
  const count = useSyncExternalStore(faults.subscribe, () =>
    section.fields.reduce((sum, { name }) => sum + faults.errorsWithin(name), 0),
  );
  const warned = useSyncExternalStore(faults.subscribe, () =>
    section.fields.reduce((sum, { name }) => sum + faults.warningsWithin(name), 0),
  );
  const parts = [
    ...(count > 0 ? [`${count} 处需要处理`] : []),
    ...(warned > 0 ? [`${warned} 处请核对`] : []),
  ];
  const state = parts.length > 0 ? parts.join('，') : '没有需要处理的';
  return (
    <button
      type="button"
      className="section-line"
      aria-current={current}
      title={`${section.title}：${state}`}
      onClick={() => onGo(section.title)}
    >
      <span className="section-name">{section.title}</span>
      <span className="section-short" aria-hidden>
        {section.title.slice(0, 2)}
      </span>
      {warned > 0 ? (
        <span className="section-state section-warned" aria-hidden>
          {warned}
        </span>
      ) : null}
      {count > 0 || warned === 0 ? (
        <span className={`section-state ${count > 0 ? 'section-faulty' : ''}`} aria-hidden>
          {count > 0 ? count : <CheckOutlined />}
        </span>
      ) : null}
      <span className="unseen">{parts.join('，')}</span>
    </button>
  );
}
