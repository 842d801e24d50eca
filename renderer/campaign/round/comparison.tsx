/** This month beside the last: four figures by township or category, the chosen one drawn as bars, all in a table. */
import { Segmented } from 'antd';
import { useState, type ReactNode } from 'react';
import type { Output } from '../../../electron/contract';
import { dayWords } from '../days';

type Round = Output<'reportRound'>;
type Line = Round['whole'];
type Measure = 'added' | 'finished' | 'overdue' | 'stock';
type By = 'townships' | 'categories';

const names: Readonly<Record<Measure, string>> = {
  added: '新增',
  finished: '办结',
  overdue: '超期',
  stock: '存量',
};
const measures = Object.keys(names) as readonly Measure[];
const firsts: Readonly<Record<By, string>> = { townships: '乡办', categories: '类别' };

const signed = (difference: number): string => (difference > 0 ? `+${difference}` : String(difference));

function Bars({
  line,
  measure,
  most,
}: {
  readonly line: Line;
  readonly measure: Measure;
  readonly most: number;
}) {
  const width = (count: number): number => (most === 0 ? 0 : (100 * count) / most);
  return (
    <svg viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden>
      <rect y="1" width={width(line[measure].now)} height="6" className="bar-done" />
      <rect y="9" width={width(line[measure].before)} height="6" className="bar-before" />
    </svg>
  );
}

export function Comparison({ round, action }: { readonly round: Round; readonly action: ReactNode }) {
  const [by, setBy] = useState<By>('townships');
  const [measure, setMeasure] = useState<Measure>('stock');
  const lines = round[by];
  const most = Math.max(0, ...lines.flatMap((line) => [line[measure].now, line[measure].before]));
  return (
    <section className="bench-part">
      <div className="round-head">
        <h2>和上月比</h2>
        <Segmented<By>
          aria-label="按什么分"
          value={by}
          options={[
            { value: 'townships', label: '各乡办' },
            { value: 'categories', label: '各类别' },
          ]}
          onChange={setBy}
        />
        <Segmented<Measure>
          aria-label="图上画哪一项"
          value={measure}
          options={measures.map((value) => ({ value, label: names[value] }))}
          onChange={setMeasure}
        />
        {action}
      </div>
      <p className="help">
        本月 {dayWords(round.month.from)}至{dayWords(round.month.to)}，上月 {dayWords(round.before.from)}至
        {dayWords(round.before.to)}；都按当天记下的台账算。图上深色是本月，浅色是上月。
      </p>
      <table className="round-figures" aria-label="本月和上月的数字">
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {firsts[by]}
            </th>
            <th scope="col" rowSpan={2}>
              {names[measure]}
            </th>
            {measures.map((one) => (
              <th key={one} scope="colgroup" colSpan={3}>
                {names[one]}
              </th>
            ))}
          </tr>
          <tr>
            {measures.map((one) => [
              <th key={`${one}-now`} scope="col">
                本月
              </th>,
              <th key={`${one}-before`} scope="col">
                上月
              </th>,
              <th key={`${one}-change`} scope="col">
                增减
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {[...lines, round.whole].map((line) => (
            <tr key={line.value} className={line === round.whole ? 'round-whole' : undefined}>
              <th scope="row">{line.value === '' ? '未写明' : line.value}</th>
              <td>{line === round.whole ? null : <Bars line={line} measure={measure} most={most} />}</td>
              {measures.map((one) => [
                <td key={`${one}-now`}>{line[one].now}</td>,
                <td key={`${one}-before`}>{line[one].before}</td>,
                <td key={`${one}-change`}>{signed(line[one].difference)}</td>,
              ])}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
