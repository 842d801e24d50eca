/** The text that was read, with the sentences of which tasks were made; the current one stands out, a click goes to its task. */
import { useEffect, useRef } from 'react';
import type { DraftRow, Place } from './task-draft';

interface Props {
  readonly text: string;
  readonly rows: readonly DraftRow[];
  readonly current: string;
  /** Doubtful words that are looked at. */
  readonly doubt: Place | undefined;
  readonly onPick: (key: string) => void;
}

interface Piece extends Place {
  readonly keys: readonly string[];
  readonly doubtful: boolean;
}

/** The text cut wherever a place begins or ends. */
function piecesOf(text: string, rows: readonly DraftRow[], doubt: Place | undefined): readonly Piece[] {
  const places = rows.flatMap(({ places: own }) => own);
  const edges = [...places, ...(doubt === undefined ? [] : [doubt])].flatMap(({ start, end }) => [
    start,
    end,
  ]);
  const cuts = [...new Set([0, ...edges, text.length])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, n) => {
    const end = cuts[n + 1]!;
    const within = (place: Place) => place.start <= start && end <= place.end;
    return {
      start,
      end,
      keys: rows.filter(({ places: own }) => own.some(within)).map(({ key }) => key),
      doubtful: doubt !== undefined && within(doubt),
    };
  });
}

export function SourcePane({ text, rows, current, doubt, onPick }: Props) {
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const mark = pane.current?.querySelector(doubt === undefined ? '.told-now' : '.told-doubt');
    mark?.scrollIntoView({ block: 'center' });
  }, [current, doubt, text]);
  return (
    <div ref={pane} className="told-text" role="region" aria-label="原文" tabIndex={0}>
      {piecesOf(text, rows, doubt).map(({ start, end, keys, doubtful }) => {
        const words = text.slice(start, end);
        if (keys.length === 0 && !doubtful) return <span key={start}>{words}</span>;
        const names = [
          'told',
          ...(keys.includes(current) ? ['told-now'] : []),
          ...(doubtful ? ['told-doubt'] : []),
        ];
        return (
          <mark
            key={start}
            className={names.join(' ')}
            onClick={() => (keys[0] === undefined ? undefined : onPick(keys[0]))}
          >
            {words}
          </mark>
        );
      })}
    </div>
  );
}
