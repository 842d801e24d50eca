/** What can be done next: the way to the end first, what stands beside it behind. */
import { Button, Dropdown } from 'antd';
import type { Output } from '../../../electron/contract';

type Step = Output<'case'>['next'][number];

interface Props {
  readonly steps: readonly Step[];
  readonly onStep: (move: string) => void;
}

/** Possible nearly always, wanted seldom. */
const beside: ReadonlySet<string> = new Set(
  'suspend resume transfer void amend attach merge progress finishStage decline'.split(' '),
);
/** A way back: never what is offered first. */
const back: ReadonlySet<string> = new Set(['sendBack', 'fail', 'object', 'refuse', 'extend', 'urge']);
/** The other half of 合并, which is made from the duplicate. */
const ABSORB = 'absorb';

export function NextSteps({ steps, onStep }: Props) {
  const own = steps.filter(({ move }) => move !== ABSORB);
  const all = own.filter(({ move }) => !beside.has(move));
  const main = [...all.filter(({ move }) => !back.has(move)), ...all.filter(({ move }) => back.has(move))];
  const more = own.filter(({ move }) => beside.has(move));
  if (own.length === 0) return <p className="case-steps">这件已经办完，没有下一步。</p>;
  return (
    <div className="case-steps" role="toolbar" aria-label="下一步">
      {main.map(({ move, label, yields }, n) => (
        <Button key={move} type={n === 0 ? 'primary' : 'default'} title={yields} onClick={() => onStep(move)}>
          {label}
        </Button>
      ))}
      {more.length === 0 ? null : (
        <Dropdown
          trigger={['click']}
          menu={{
            items: more.map(({ move, label }) => ({ key: move, label })),
            onClick: ({ key }) => onStep(key),
          }}
        >
          <Button>其他办理 ▾</Button>
        </Dropdown>
      )}
      {main[0] === undefined ? null : (
        <span className="case-yields">
          {main[0].label}以后：{main[0].yields}
        </span>
      )}
    </div>
  );
}
