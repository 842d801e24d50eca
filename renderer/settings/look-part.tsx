/** How the window looks: light or dark, plain or large type. Changes are seen and kept at once. */
import { Radio } from 'antd';
import { useDesk, type Settings } from '../state/desk-state';
import { useTell } from '../state/use-tell';

export function LookPart() {
  const { settings, keepSettings, desk } = useDesk();
  const tell = useTell();
  const put = (part: Partial<Settings>) =>
    void keepSettings({ ...settings, ...part }).then((reply) => {
      if (!reply.ok) tell.wrong(reply.error);
    });
  const disabled = desk.mode !== 'write';
  return (
    <div className="fields">
      <div className="field">
        <span className="label">颜色</span>
        <Radio.Group
          aria-label="颜色"
          disabled={disabled}
          value={settings.theme}
          onChange={(event) => put({ theme: event.target.value as Settings['theme'] })}
          options={[
            { value: 'light', label: '浅色' },
            { value: 'dark', label: '深色（纸仍是白的）' },
          ]}
        />
      </div>
      <div className="field">
        <span className="label">字号</span>
        <Radio.Group
          aria-label="字号"
          disabled={disabled}
          value={settings.largeType ? 'large' : 'plain'}
          onChange={(event) => put({ largeType: event.target.value === 'large' })}
          options={[
            { value: 'plain', label: '普通' },
            { value: 'large', label: '大字' },
          ]}
        />
      </div>
    </div>
  );
}
