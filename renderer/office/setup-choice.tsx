/** The two page set-ups to choose from, drawn and explained, and what goes with them. */
import { Checkbox } from 'antd';
import type { Office } from '../../templates/office';
import { setups, type SetupName } from '../../templates/official/setups';
import { SetupPicture } from './setup-picture';

interface Props {
  readonly office: Office;
  readonly onChange: (next: Office) => void;
}

const choices: readonly { readonly name: SetupName; readonly title: string; readonly words: string }[] = [
  {
    name: 'common',
    title: '通用',
    words:
      '页边距上 37、下 35、左 28、右 26 毫米，固定行距 28.95 磅。在 Word、WPS 里看到的就是这几个数，审核的人一看就对。',
  },
  {
    name: 'exact',
    title: '精确',
    words:
      '边距略小，第一行字的上缘正好在 37 毫米，最后一行的下缘正好在 262 毫米：用尺子量印出来的纸，分毫不差。',
  },
];

export function SetupChoice({ office, onChange }: Props) {
  return (
    <>
      <div role="radiogroup" aria-label="版面设置" className="setup-choice">
        {choices.map(({ name, title, words }) => (
          <button
            key={name}
            type="button"
            role="radio"
            aria-checked={office.setup === name}
            className="setup-card"
            onClick={() => onChange({ ...office, setup: name })}
          >
            <SetupPicture setup={name} />
            <span className="setup-text">
              <strong>{title}</strong>
              <span>{words}</span>
              <span className="quiet">每页 22 行、每行 28 字，行距 {setups[name].pitch} 磅。</span>
            </span>
          </button>
        ))}
      </div>
      <div className="stack-list">
        <Checkbox
          checked={office.colophonOnEvenPage}
          onChange={(event) => onChange({ ...office, colophonOnEvenPage: event.target.checked })}
        >
          版记放在偶数页（双面打印时在最后一张的背面）
        </Checkbox>
        <Checkbox
          checked={office.prePrinted}
          onChange={(event) => onChange({ ...office, prePrinted: event.target.checked })}
        >
          套打：用印好红头的纸，不印红头和红线，位置保留
        </Checkbox>
        <Checkbox
          checked={office.latinFace === '仿宋_GB2312'}
          onChange={(event) =>
            onChange({ ...office, latinFace: event.target.checked ? '仿宋_GB2312' : 'Times New Roman' })
          }
        >
          数字和字母也用仿宋（不选用 Times New Roman）
        </Checkbox>
        <Checkbox
          checked={office.numberStyle === 'padded'}
          onChange={(event) =>
            onChange({ ...office, numberStyle: event.target.checked ? 'padded' : 'plain' })
          }
        >
          督办单等单据的序号写三位（001）；发文字号按标准不补零
        </Checkbox>
      </div>
    </>
  );
}
