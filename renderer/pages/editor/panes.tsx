/** Form and pages beside each other with a bar between them that is dragged or moved by arrows; either can be hidden. */
import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';

interface Props {
  readonly nav: ReactNode;
  readonly form: ReactNode;
  readonly pages: ReactNode;
  readonly shown: Shown;
}

/** Which of the three are to be seen; never neither form nor pages. */
export interface Shown {
  readonly nav: boolean;
  readonly form: boolean;
  readonly pages: boolean;
}

const key = 'duban.split';
const least = 0.25;
const most = 0.75;
const step = 0.02;

const kept = (): number => {
  const share = Number(localStorage.getItem(key));
  return share >= least && share <= most ? share : 0.46;
};

export function Panes({ nav, form, pages, shown }: Props) {
  const [share, setShare] = useState(kept);
  const room = useRef<HTMLDivElement>(null);
  const put = (next: number) => {
    const within = Math.min(most, Math.max(least, next));
    setShare(within);
    localStorage.setItem(key, String(within));
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    const box = room.current?.getBoundingClientRect();
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || box === undefined) return;
    put((event.clientX - box.left) / box.width);
  };
  const keys = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -step, ArrowRight: step }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    put(share + by);
  };
  const both = shown.form && shown.pages;
  return (
    <div className="work">
      {shown.nav ? nav : null}
      <div
        ref={room}
        className="panes"
        style={{ gridTemplateColumns: both ? `${share}fr 5px ${1 - share}fr` : '1fr' }}
      >
        {/* hidden, not taken away: folds, caret and scroll stay */}
        <div className="pane" hidden={!shown.form}>
          {form}
        </div>
        {both ? (
          <div
            className="split-bar"
            role="separator"
            aria-orientation="vertical"
            aria-label="表单和页面的分界"
            aria-valuemin={least * 100}
            aria-valuemax={most * 100}
            aria-valuenow={Math.round(share * 100)}
            title="拖动，或用 ← → 调整；双击恢复"
            tabIndex={0}
            onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
            onPointerMove={drag}
            onDoubleClick={() => put(0.46)}
            onKeyDown={keys}
          />
        ) : null}
        <div className="pane" hidden={!shown.pages}>
          {pages}
        </div>
      </div>
    </div>
  );
}
