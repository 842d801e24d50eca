/** Where a list of problems comes from: a table file, or what was copied from Excel, WPS or Word. */
import { FileExcelOutlined } from '@ant-design/icons';
import { Button, Input, Modal } from 'antd';
import { useState, type DragEvent } from 'react';
import { toBase64 } from '../../bytes';
import { cellsOfClipboard, cellsOfText, textOfCells, type Cells } from '../../grid/clipboard';
import type { ReadSheet } from '../../grid/sheet-import';
import { useDesk } from '../../state/desk-state';
import { useTell } from '../../state/use-tell';

export interface ChosenList {
  /** The file's name, or words for what was pasted. */
  readonly file: string;
  /** What steps can rest on; '' for what was pasted. */
  readonly basis: string;
  readonly sheets: readonly ReadSheet[];
}

interface Props {
  readonly title: string;
  readonly words: string;
  readonly onChosen: (list: ChosenList) => void;
  readonly onClose: () => void;
}

const endings = '.xlsx,.docx';

export const usesTable = (cells: Cells): boolean => cells.some((row) => row.some((cell) => cell !== ''));

export function ChooseList({ title, words, onChosen, onClose }: Props) {
  const { host } = useDesk();
  const tell = useTell();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [over, setOver] = useState(false);
  const cells = cellsOfText(text);

  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    setBusy(true);
    const bytes = toBase64(new Uint8Array(await file.arrayBuffer()));
    const reply = await host.call('readSheets', { name: file.name, bytes });
    setBusy(false);
    if (reply.ok)
      onChosen({
        file: file.name,
        basis: file.name.replace(/\.[^.]+$/u, ''),
        sheets: reply.value.sheets,
      });
    else tell.wrong(reply.error);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void read(event.dataTransfer.files[0]);
  };
  return (
    <Modal
      open
      title={title}
      width={720}
      okText="下一步"
      cancelText="取消"
      okButtonProps={{ disabled: !usesTable(cells) }}
      onOk={() => onChosen({ file: '粘贴的表格', basis: '', sheets: [{ name: '粘贴的表格', cells }] })}
      onCancel={onClose}
    >
      <div className="dialog-body">
        <p className="quiet">{words}</p>
        <div
          className={over ? 'list-drop over' : 'list-drop'}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <Button
            icon={<FileExcelOutlined aria-hidden />}
            loading={busy}
            onClick={() => void host.chooseFile(endings).then(read)}
          >
            选择表格文件
          </Button>
          <span className="quiet">.xlsx，或 .docx 里的表格；也可以拖到这里</span>
        </div>
        <Input.TextArea
          aria-label="粘贴的表格"
          rows={7}
          placeholder="或者从 Excel、WPS 里连同表头整块复制，粘贴到这里"
          value={text}
          onPaste={(event) => {
            if (!event.clipboardData.types.includes('text/html')) return;
            event.preventDefault();
            setText(textOfCells(cellsOfClipboard(event.clipboardData)));
          }}
          onChange={({ target }) => setText(target.value)}
        />
        {usesTable(cells) ? (
          <p role="status">
            读到 {cells.length} 行，每行最多 {cells[0]?.length ?? 0} 栏。
          </p>
        ) : null}
      </div>
    </Modal>
  );
}
