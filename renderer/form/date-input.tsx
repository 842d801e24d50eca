/** A date as papers write it, typed or picked from a calendar; a deadline may also be one of the usual phrases. */
import { CalendarOutlined } from '@ant-design/icons';
import { AutoComplete, Button, Calendar, Popover, Space, Tooltip } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { formatDate, readDate } from '../../templates/official/dates';

interface Props {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly value: string;
  readonly faulty: boolean;
  /** What may stand instead of a date. */
  readonly phrases: readonly string[];
  /** Added to a picked date: 前 for deadlines. */
  readonly suffix: string;
  readonly onChange: (value: string) => void;
}

export function DateInput({ id, describedBy, value, faulty, phrases, suffix, onChange }: Props) {
  const [open, setOpen] = useState(false);
  const { date } = readDate(value.replace(/前$/u, ''));
  const shown = date === undefined ? dayjs() : dayjs(new Date(date.year, date.month - 1, date.day));
  const calendar = (
    <div className="calendar">
      <Calendar
        fullscreen={false}
        value={shown}
        onSelect={(day, { source }) => {
          if (source !== 'date') return;
          onChange(formatDate({ year: day.year(), month: day.month() + 1, day: day.date() }) + suffix);
          setOpen(false);
        }}
      />
    </div>
  );
  return (
    <Space.Compact className="date">
      <AutoComplete
        id={id}
        aria-describedby={describedBy}
        value={value}
        options={phrases.map((phrase) => ({ value: phrase }))}
        status={faulty ? 'error' : ''}
        placeholder={`例如 2017年10月9日${suffix}`}
        onChange={onChange}
      />
      <Popover
        trigger="click"
        placement="bottomRight"
        open={open}
        onOpenChange={setOpen}
        destroyOnHidden
        content={calendar}
      >
        <Tooltip title="从日历中选" mouseEnterDelay={0.5} {...(open ? { open: false } : {})}>
          <Button icon={<CalendarOutlined aria-hidden />} aria-label="从日历中选日期" />
        </Tooltip>
      </Popover>
    </Space.Compact>
  );
}
