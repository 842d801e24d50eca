/** 看哪一天: today, or the ledger as it stood on a past day. */
import { DatePicker } from 'antd';
import dayjs from 'dayjs';

interface Props {
  /** 2017-10-20; '' today. */
  readonly day: string;
  readonly onChange: (day: string) => void;
}

export function DayPicker({ day, onChange }: Props) {
  return (
    <DatePicker
      className="ledger-day"
      aria-label="看哪一天的情况"
      placeholder="看今天"
      format="YYYY年M月D日"
      disabledDate={(date) => date.isAfter(dayjs(), 'day')}
      value={day === '' ? null : dayjs(day)}
      onChange={(date: dayjs.Dayjs | null) => onChange(date === null ? '' : date.format('YYYY-MM-DD'))}
    />
  );
}
