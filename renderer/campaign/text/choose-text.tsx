/** Where the text comes from: pasted, a file, or a paper of the desk. */
import { FolderOpenOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useRef, useState } from 'react';
import type { Reply } from '../../../electron/contract';
import type { Host } from '../../host';
import { toBase64 } from '../../bytes';
import { useAnswer } from '../../settings/use-answer';
import { useDesk } from '../../state/desk-state';
import { getIn } from '../../state/paths';
import { useTell } from '../../state/use-tell';

export interface ChosenText {
  readonly title: string;
  readonly text: string;
  /** As the paper has it; '' when it is not known. */
  readonly date: string;
}

/** Kinds whose text carries work. */
export const textKinds: readonly string[] = ['speech', 'work-plan', 'notice', 'opinion', 'minutes'];
const SHOWN = 100;

const textAt = (data: unknown, path: string): string => {
  const value = getIn(data, path);
  return typeof value === 'string' ? value : '';
};

/** All long texts of a paper in its order: its body, or what stands in the place of one. */
function bodyOf(data: unknown): string {
  const body = textAt(data, 'body');
  if (body !== '') return body;
  const texts: string[] = [];
  const gather = (value: unknown): void => {
    if (typeof value === 'string' && value.length > 12) texts.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather);
  };
  gather(data);
  return texts.join('\n');
}

export async function textOfPaper(host: Host, id: string): Promise<Reply<ChosenText>> {
  const reply = await host.call('read', { id });
  if (!reply.ok) return reply;
  const { record, summary } = reply.value;
  return { ok: true, value: { title: summary.title, text: bodyOf(record.data), date: summary.date } };
}

const nameOf = (file: string): string => file.replace(/\.[^.]+$/u, '');

export function ChooseText({ onChoose }: { readonly onChoose: (chosen: ChosenText) => void }) {
  const { host } = useDesk();
  const tell = useTell();
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const { value } = useAnswer('find', { kinds: [...textKinds], count: SHOWN });

  const open = async (file: File) => {
    const bytes = toBase64(new Uint8Array(await file.arrayBuffer()));
    const reply = await host.call('readText', { name: file.name, bytes });
    if (reply.ok) onChoose({ title: nameOf(file.name), text: reply.value.text, date: '' });
    else tell.wrong(reply.error);
  };
  const openPaper = async (id: string) => {
    const reply = await textOfPaper(host, id);
    if (reply.ok) onChoose(reply.value);
    else tell.wrong(reply.error);
  };
  return (
    <div className="choose-text">
      <p>
        把讲话、方案或纪要的文字放进来，程序逐句找出布置工作的话，列成任务供您取舍。原文没有写明的一律留空，不会替您编。
      </p>
      <div className="choose-text-ways">
        <Button icon={<FolderOpenOutlined aria-hidden />} onClick={() => input.current?.click()}>
          打开文件（.txt、.docx）
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".txt,.docx"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) void open(file);
            target.value = '';
          }}
        />
        <Select
          aria-label="用一份文书的文字"
          className="choose-text-paper"
          placeholder="或者选一份讲话稿、方案、纪要"
          showSearch={{ optionFilterProp: 'label' }}
          options={(value?.rows ?? []).map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(id: string) => void openPaper(id)}
        />
      </div>
      <Input.TextArea
        aria-label="粘贴文字"
        placeholder="或者粘贴在这里"
        value={text}
        onChange={({ target }) => setText(target.value)}
        autoSize={{ minRows: 12, maxRows: 20 }}
      />
      <Button
        type="primary"
        disabled={text.trim() === ''}
        onClick={() => onChoose({ title: '', text, date: '' })}
      >
        找出任务
      </Button>
    </div>
  );
}
