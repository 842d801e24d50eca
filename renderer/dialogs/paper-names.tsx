/** The papers that a dialog is about: the first few by name, the rest by their number. */
import type { Summary } from '../papers/filters';

const shown = 5;

export function PaperNames({
  papers,
}: {
  readonly papers: readonly Pick<Summary, 'id' | 'title' | 'number'>[];
}) {
  return (
    <ul className="paper-names">
      {papers.slice(0, shown).map((paper) => (
        <li key={paper.id}>
          {paper.title}
          {paper.number === '' ? null : <span className="quiet"> {paper.number}</span>}
        </li>
      ))}
      {papers.length > shown ? <li className="quiet">等 {papers.length} 份</li> : null}
    </ul>
  );
}
