/** A part of the form that folds to its one-line head: a section or a row. */
import { RightOutlined } from '@ant-design/icons';
import { useId, type ReactNode } from 'react';

interface Props {
  readonly className: string;
  readonly title: ReactNode;
  /** Buttons at the right end of the head. */
  readonly tools?: ReactNode;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** Drawn only while open. */
  readonly children: () => ReactNode;
}

export function Fold({ className, title, tools, open, onToggle, children }: Props) {
  const id = useId();
  return (
    <section className={`fold ${className}`}>
      <div className="fold-head">
        <button type="button" aria-expanded={open} aria-controls={open ? id : undefined} onClick={onToggle}>
          <RightOutlined rotate={open ? 90 : 0} aria-hidden />
          <span className="fold-title">{title}</span>
        </button>
        {tools}
      </div>
      {open ? (
        <div id={id} className="fold-body">
          {children()}
        </div>
      ) : null}
    </section>
  );
}
