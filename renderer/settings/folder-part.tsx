/** Where the papers are, another folder, and the way out of the sample office. */
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { FolderField } from '../office/folder-field';
import { useDesk } from '../state/desk-state';
import { go } from '../state/hash-location';
import { useTell } from '../state/use-tell';

export function FolderPart() {
  const { host, desk, restart } = useDesk();
  const tell = useTell();
  const [folder, setFolder] = useState('');
  const [asking, setAsking] = useState(false);
  const open = async () => {
    const reply = await host.call('openFolder', { folder });
    if (!reply.ok) tell.wrong(reply.error);
    else restart();
  };
  const leave = async () => {
    const reply = await host.call('leaveSample', {});
    if (!reply.ok) {
      tell.wrong(reply.error);
      return;
    }
    go('/', { replace: true });
    restart();
  };
  return (
    <>
      <p>
        现在的文件夹：<strong className="path">{desk.folder}</strong>
      </p>
      <p className="quiet">
        共 {desk.counts.records}{' '}
        份文书，每份一个文件；图片、版本、备份都在里面。整个文件夹可以拷到别的电脑上接着用。
      </p>
      {desk.sample ? (
        <>
          <h2>示例单位</h2>
          <p>现在用的是示例单位，里面的文书都是虚构的。</p>
          <Button onClick={() => setAsking(true)}>丢掉示例，回到自己的单位</Button>
        </>
      ) : null}
      <h2>换一个文件夹</h2>
      <div className="narrow">
        <FolderField
          label="文件夹"
          use="papers"
          value={folder}
          help="里面已有文书的直接打开；空的文件夹会建成新的。现在的文件夹不动。"
          onChange={setFolder}
        />
        <Button disabled={folder.trim() === ''} onClick={() => void open()}>
          打开
        </Button>
      </div>
      {desk.sample ? null : (
        <>
          <h2>示例</h2>
          <p className="quiet">示例单位放在单独的文件夹里，不影响自己的文书。</p>
          <Button
            onClick={() =>
              void host.call('openSample', {}).then((reply) => {
                if (reply.ok) restart();
                else tell.wrong(reply.error);
              })
            }
          >
            打开示例单位
          </Button>
        </>
      )}
      <Modal
        open={asking}
        title="丢掉示例单位"
        okText="丢掉"
        cancelText="留着"
        onCancel={() => setAsking(false)}
        onOk={() => void leave()}
      >
        示例单位和里面的 {desk.counts.records} 份文书会整个删除，不能恢复。自己的文书不受影响。
      </Modal>
    </>
  );
}
