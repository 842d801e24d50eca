/** Above a paper that was begun for a step of a case: which, and the way back to make the step with it. */
import { Button } from 'antd';
import type { Envelope } from '../../../templates/kind';
import { useAnswer } from '../../settings/use-answer';
import { go } from '../../state/hash-location';

interface ForCase {
  readonly id: string;
  readonly move: string;
  readonly label: string;
}

/** What a paper knows of the step for which it was begun; undefined for papers of their own. */
export function caseOf({ meta }: Envelope): ForCase | undefined {
  const { forCase } = meta ?? {};
  if (typeof forCase !== 'object' || forCase === null) return undefined;
  const { id, move, label } = forCase as Readonly<Record<string, unknown>>;
  return typeof id === 'string' && typeof move === 'string' && typeof label === 'string'
    ? { id, move, label }
    : undefined;
}

interface Props extends ForCase {
  /** The open paper. */
  readonly paper: string;
}

export function CaseBar({ id, move, label, paper }: Props) {
  const { value } = useAnswer('case', { id });
  if (value === undefined) return null;
  const { facts, papers } = value.case;
  const made = papers.some((one) => one.id === paper);
  const waits = !made && value.next.some((step) => step.move === move);
  const name = [id, facts.site].filter((part) => part !== '').join(' ');
  return (
    <div className="trouble locked" role="note">
      <span>
        {made ? `这份文书已附在 ${name} 上。` : `为 ${name} ${label === '' ? '' : `的“${label}”`}起草。`}
        {waits ? '写好后（要文号的先定稿）用它办理。' : ''}
      </span>
      <Button size="small" onClick={() => go(`/cases/${id}`)}>
        看这件问题
      </Button>
      {waits ? (
        <Button
          size="small"
          type="primary"
          onClick={() => go(`/cases/${id}?step=${move}&paper=${encodeURIComponent(paper)}`)}
        >
          用它办理{label}
        </Button>
      ) : null}
    </div>
  );
}
