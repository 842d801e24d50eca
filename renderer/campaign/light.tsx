/** The light of a case: a colour, and always its word. */
import type { Output } from '../../electron/contract';
import { leftWords } from './days';

type Row = Output<'ledger'>['rows'][number];

export function Light({
  colour,
  word,
  left,
}: {
  readonly colour: Row['colour'];
  readonly word: string;
  readonly left?: number | undefined;
}) {
  return (
    <span className={`light light-${colour}`}>
      {word}
      {left === undefined || colour === 'blue' ? null : <span className="light-left">{leftWords(left)}</span>}
    </span>
  );
}
