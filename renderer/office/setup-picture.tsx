/** A drawn page with the margins of a set-up: where the first line begins, how the lines stand. */
import { grid, paper, setups, typeArea, type SetupName } from '../../templates/official/setups';

const mm = (value: number): string => `${Number(value.toFixed(2))} mm`;
/** Lines of text that are drawn, every second of the page's. */
const lines = Array.from({ length: grid.rows }, (_, n) => n);

export function SetupPicture({ setup }: { readonly setup: SetupName }) {
  const { top, bottom, left, right } = setups[setup];
  const pitch = typeArea.height / grid.rows;
  const { width, height } = paper;
  return (
    <svg
      className="setup-picture"
      viewBox={`-34 -6 ${width + 68} ${height + 12}`}
      role="img"
      aria-label={`上边距 ${mm(top)}，下边距 ${mm(bottom)}，左 ${mm(left)}，右 ${mm(right)}`}
    >
      <rect width={width} height={height} className="sheet-paper" />
      <rect
        x={left}
        y={top}
        width={width - left - right}
        height={height - top - bottom}
        className="setup-area"
      />
      {lines.map((n) => (
        <rect
          key={n}
          x={left}
          y={typeArea.top + n * pitch + 1}
          width={n % 7 === 6 ? 90 : width - left - right}
          height="4.6"
          className="sheet-text"
        />
      ))}
      <g className="setup-words">
        <line x1={width / 2} x2={width / 2} y1="0" y2={top} />
        <text x={width / 2 + 3} y={top / 2 + 4}>
          {mm(top)}
        </text>
        <line x1={width / 2} x2={width / 2} y1={height - bottom} y2={height} />
        <text x={width / 2 + 3} y={height - bottom / 2 + 4}>
          {mm(bottom)}
        </text>
        <text x={-32} y={height / 2}>
          左 {left}
        </text>
        <text x={width + 3} y={height / 2}>
          右 {right}
        </text>
        {setup === 'exact' ? (
          <>
            <line x1={left - 10} x2={left + 60} y1={typeArea.top} y2={typeArea.top} className="setup-mark" />
            <text x={-32} y={typeArea.top + 4}>
              字 37
            </text>
          </>
        ) : null}
      </g>
    </svg>
  );
}
