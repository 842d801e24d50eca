/** The kept versions of a paper: what each has otherwise than now, its pages, and the way back to it. */
import { Button, Drawer, Segmented } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import type { Output } from '../../../electron/contract';
import type { Envelope, Kind } from '../../../templates/kind';
import { useDesk } from '../../state/desk-state';
import { differences } from '../../state/diff-data';
import { momentWords } from '../../state/moments';
import type { Stored } from '../../state/saver';
import { useTell } from '../../state/use-tell';
import { Compare } from './compare';
import { stateNames } from './save-words';
import { VersionPages } from './version-pages';

type Version = Output<'versions'>[number];

interface Props {
  readonly id: string;
  readonly kind: Kind;
  readonly data: unknown;
  readonly revision: number;
  readonly locked: boolean;
  readonly onRestored: (stored: Stored) => void;
  readonly onClose: () => void;
}

const reasons: Readonly<Record<Version['reason'], string>> = {
  final: '定稿',
  hour: '修改中自动保留',
  restore: '恢复前保留',
  reopen: '改为草稿前保留',
};

export function VersionsDrawer({ id, kind, data, revision, locked, onRestored, onClose }: Props) {
  const { host, refresh } = useDesk();
  const tell = useTell();
  const [list, setList] = useState<readonly Version[]>();
  const [chosen, setChosen] = useState<{ readonly version: Version; readonly record: Envelope }>();
  const [look, setLook] = useState<'differences' | 'pages'>('differences');

  useEffect(() => {
    let current = true;
    void host.call('versions', { id }).then((reply) => {
      if (!current) return;
      if (reply.ok) setList([...reply.value].reverse());
      else tell.wrong(reply.error);
    });
    return () => {
      current = false;
    };
  }, [host, id, tell]);

  const choose = async (version: Version) => {
    const reply = await host.call('version', { id, version: version.version });
    if (reply.ok) setChosen({ version, record: reply.value.record });
    else tell.wrong(reply.error);
  };
  const restore = async (version: Version) => {
    const reply = await host.call('restoreVersion', { id, version: version.version, revision });
    if (!reply.ok) {
      tell.wrong(reply.error);
      return;
    }
    onRestored(reply.value);
    tell.done(`已恢复到第 ${version.version} 版；恢复前的内容也保留了一版`);
    void refresh();
  };
  const found = useMemo(
    () => (chosen === undefined ? [] : differences(kind.form, chosen.record.data, data)),
    [kind, chosen, data],
  );
  return (
    <Drawer open title="各版内容" size={1040} onClose={onClose}>
      <div className="versions">
        <ul className="version-list" aria-label="各版">
          {list?.length === 0 ? (
            <li className="help">还没有留下版本。定稿时、每改动一小时都会留下一版。</li>
          ) : null}
          {(list ?? []).map((version) => (
            <li key={version.version}>
              <button
                type="button"
                aria-pressed={chosen?.version.version === version.version}
                onClick={() => void choose(version)}
              >
                <span>
                  第 {version.version} 版 · {reasons[version.reason]}
                </span>
                <span className="help">{momentWords(version.at, new Date())}</span>
              </button>
            </li>
          ))}
        </ul>
        {chosen === undefined ? (
          <p className="help">选一版，看它和现在有什么不同。</p>
        ) : (
          <div className="version-look">
            <div className="version-tools">
              <Segmented
                value={look}
                options={[
                  { value: 'differences', label: '与现在比较' },
                  { value: 'pages', label: '看页面' },
                ]}
                onChange={setLook}
              />
              <Button disabled={locked} onClick={() => void restore(chosen.version)}>
                恢复到这一版
              </Button>
            </div>
            {look === 'pages' ? (
              <VersionPages key={chosen.version.version} kind={kind} record={chosen.record} />
            ) : found.length === 0 ? (
              <p className="help">和现在的内容相同。</p>
            ) : (
              <Compare
                list={found}
                mine={`第 ${chosen.version.version} 版（${stateNames[chosen.version.state as keyof typeof stateNames]}）`}
                theirs="现在"
              />
            )}
          </div>
        )}
      </div>
    </Drawer>
  );
}
