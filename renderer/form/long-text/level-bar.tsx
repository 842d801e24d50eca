/** The level buttons above a long text; they take no place in the Tab order, as every one has its keys. */
import type { ListLevel } from './outline';

interface Props {
  readonly onLevel: (level: ListLevel | undefined) => void;
  readonly onShift: (step: 1 | -1) => void;
}

const levels: readonly (readonly [ListLevel, string])[] = [
  [1, '一、'],
  [2, '（一）'],
  [3, '1.'],
  [4, '（1）'],
];

export function LevelBar({ onLevel, onShift }: Props) {
  const button = (words: string, title: string, act: () => void) => (
    <button
      key={words}
      type="button"
      className="level"
      title={title}
      tabIndex={-1}
      // the selection in the text must not be lost
      onMouseDown={(event) => event.preventDefault()}
      onClick={act}
    >
      {words}
    </button>
  );
  return (
    <div className="level-bar" role="group" aria-label="层级">
      {levels.map(([level, words]) =>
        button(words, `第${level}层（Ctrl+Alt+${level}）`, () => onLevel(level)),
      )}
      {button('正文', '去掉层级（Ctrl+Alt+0）', () => onLevel(undefined))}
      {button('升', '升一层（Shift+Tab 或 Alt+←）', () => onShift(-1))}
      {button('降', '降一层（Tab 或 Alt+→；按 Esc 后 Tab 离开）', () => onShift(1))}
    </div>
  );
}
