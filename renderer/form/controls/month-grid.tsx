/** A month of days to pick from, in Chinese: arrows go by day and week, PageUp and PageDown by month, Enter takes. */
import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { compareDates, daysInMonth, type CalendarDate } from '../../../templates/official/dates';

interface Props {
  /** The day that is marked first. */
  readonly from: CalendarDate;
  readonly onPick: (date: CalendarDate) => void;
  readonly onClose: () => void;
}

const weekdays = ['一', '二', '三', '四', '五', '六', '日'];

const shiftedBy = ({ year, month, day }: CalendarDate, days: number): CalendarDate => {
  const at = new Date(year, month - 1, day + days);
  return { year: at.getFullYear(), month: at.getMonth() + 1, day: at.getDate() };
};
const monthsOn = ({ year, month, day }: CalendarDate, months: number): CalendarDate => {
  const index = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  return { year: y, month: m, day: Math.min(day, daysInMonth(y, m)) };
};

/** The weeks that show a month, Monday first, with the neighbours' days. */
function weeksOf({ year, month }: CalendarDate): readonly (readonly CalendarDate[])[] {
  const before = (new Date(year, month - 1, 1).getDay() + 6) % 7;
  const first = shiftedBy({ year, month, day: 1 }, -before);
  const count = Math.ceil((before + daysInMonth(year, month)) / 7);
  return Array.from({ length: count }, (_, week) => weekdays.map((__, n) => shiftedBy(first, week * 7 + n)));
}

const steps: Readonly<Record<string, (date: CalendarDate) => CalendarDate>> = {
  ArrowLeft: (date) => shiftedBy(date, -1),
  ArrowRight: (date) => shiftedBy(date, 1),
  ArrowUp: (date) => shiftedBy(date, -7),
  ArrowDown: (date) => shiftedBy(date, 7),
  PageUp: (date) => monthsOn(date, -1),
  PageDown: (date) => monthsOn(date, 1),
};

export function MonthGrid({ from, onPick, onClose }: Props) {
  const [at, setAt] = useState(from);
  const grid = useRef<HTMLTableElement>(null);
  useEffect(() => {
    grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [at]);
  const keys = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    } else if (step === undefined) return;
    else setAt(step(at));
    event.preventDefault();
  };
  const turn = (words: string, months: number, icon: React.ReactNode) => (
    <button
      type="button"
      className="tool"
      aria-label={words}
      title={words}
      onClick={() => setAt(monthsOn(at, months))}
    >
      {icon}
    </button>
  );
  return (
    <div
      className="month"
      role="dialog"
      aria-label="选择日期"
      onMouseDown={(event) => event.preventDefault()}
    >
      <div className="month-head">
        {turn('上一月（PageUp）', -1, <LeftOutlined aria-hidden />)}
        <span aria-live="polite">
          {at.year}年{at.month}月
        </span>
        {turn('下一月（PageDown）', 1, <RightOutlined aria-hidden />)}
      </div>
      <table ref={grid} role="grid" aria-label={`${at.year}年${at.month}月`} onKeyDown={keys}>
        <thead>
          <tr>
            {weekdays.map((name) => (
              <th key={name} scope="col" abbr={`星期${name}`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(at).map((week) => (
            <tr key={`${week[0]!.month}-${week[0]!.day}`}>
              {week.map((date) => {
                const marked = compareDates(date, at) === 0;
                return (
                  <td key={date.day} role="gridcell" aria-selected={marked}>
                    <button
                      type="button"
                      className={date.month === at.month ? '' : 'month-other'}
                      tabIndex={marked ? 0 : -1}
                      aria-label={`${date.year}年${date.month}月${date.day}日`}
                      onClick={() => onPick(date)}
                    >
                      {date.day}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
