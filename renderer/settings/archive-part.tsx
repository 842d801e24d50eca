/** How the office arranges its archive: what the district's archive gave it, how items are numbered and stamped. */
import { Checkbox, Input, InputNumber, Radio } from 'antd';
import { CopyPanel } from '../archive/copy-panel';
import { FolderField } from '../office/folder-field';
import { useDesk } from '../state/desk-state';
import { PeriodTable } from './period-table';
import { useSettingsDraft } from './use-settings-draft';
import { SaveBar } from './save-bar';

export function ArchivePart() {
  const draft = useSettingsDraft();
  const { settings: kept } = useDesk();
  const { archive } = draft.settings;
  const put = (part: Partial<typeof archive>) => draft.put({ archive: { ...archive, ...part } });
  return (
    <>
      <p className="quiet">
        档案馆还没有给全宗号、没有另作规定的，可以先照现在的样子归档。改了以后只管以后归档的。
      </p>
      <div className="fields">
        <label className="dialog-field narrow">
          <span className="label">全宗号</span>
          <Input
            value={archive.fonds}
            maxLength={20}
            placeholder="例如 Z109"
            onChange={({ target }) => put({ fonds: target.value })}
          />
        </label>
        <label className="dialog-field narrow">
          <span className="label">全宗名称</span>
          <Input value={archive.fondsName} onChange={({ target }) => put({ fondsName: target.value })} />
        </label>
        <label className="dialog-field narrow">
          <span className="label">机构（问题）代码</span>
          <Input
            value={archive.section}
            maxLength={20}
            placeholder="不按机构或问题分的不填"
            onChange={({ target }) => put({ section: target.value })}
          />
        </label>
        <div className="field">
          <span className="label">档号的编法</span>
          <Radio.Group
            aria-label="档号的编法"
            value={archive.scheme}
            options={['DA/T 22-2015', 'DA/T 13-2022'].map((value) => ({ value, label: value }))}
            onChange={({ target }) => put({ scheme: target.value as typeof archive.scheme })}
          />
        </div>
        <Checkbox checked={archive.stamp} onChange={({ target }) => put({ stamp: target.checked })}>
          在归档件首页上方印归档章（不勾的留出地方，手工加盖）
        </Checkbox>
      </div>
      <h2>核对</h2>
      <div className="fields">
        <label className="dialog-field narrow">
          <span className="label">隔多少天提醒核对全部档案</span>
          <InputNumber
            min={1}
            max={3650}
            precision={0}
            value={archive.checkDays}
            onChange={(checkDays) => put({ checkDays: checkDays ?? 90 })}
          />
        </label>
      </div>
      <h2>第二份档案</h2>
      <p className="quiet">
        归档的文件在另一处再存一份，缺的送去，两份可以互相核对、修复。日志的链头也记在那里：有了它，谁也不能把整个档案库重做一遍而不被发现。
      </p>
      <div className="narrow">
        <FolderField
          label="文件夹（另一块磁盘、网络盘）"
          use="archive"
          value={archive.copyTo}
          known={kept.archive.copyTo}
          help="不填就没有第二份。"
          onChange={(copyTo) => put({ copyTo })}
        />
      </div>
      <CopyPanel key={kept.archive.copyTo} />
      <h2>各文种的保管期限</h2>
      <p className="quiet">归档时按这里编入档号；单次归档还可以另选。已经归档的不变。</p>
      <PeriodTable periods={archive.periods} onChange={(periods) => put({ periods })} />
      <SaveBar draft={draft} />
    </>
  );
}
