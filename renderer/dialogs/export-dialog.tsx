/** Export: which papers, to what, under what names; then the work with its progress and what came of it. */
import { Checkbox, Input, Modal, Radio } from 'antd';
import { useEffect, useState } from 'react';
import type { Summary } from '../papers/filters';
import { useDesk } from '../state/desk-state';
import { useTell } from '../state/use-tell';
import { ExportOutcome } from './export-outcome';
import { exampleName, patternWords } from './file-names';
import { PaperNames } from './paper-names';

type Format = 'docx' | 'pdf';

interface Props {
  readonly papers: readonly Summary[];
  readonly onClose: () => void;
}

export function ExportDialog({ papers, onClose }: Props) {
  const { host, settings, desk, jobs, refresh } = useDesk();
  const tell = useTell();
  const [to, setTo] = useState<readonly Format[]>(['docx', 'pdf']);
  const [as, setAs] = useState<'files' | 'one'>('files');
  const [pattern, setPattern] = useState(settings.filePattern);
  const [id, setId] = useState<string>();
  const job = jobs.find((one) => one.id === id);
  const many = papers.length > 1;
  const one = as === 'one' && many;
  const [first] = papers;

  useEffect(() => {
    if (id !== undefined && job === undefined) void refresh();
  }, [id, job, refresh]);

  const start = async () => {
    const input = {
      ids: papers.map((paper) => paper.id),
      to: one ? ['pdf' as const] : [...to],
      as: one ? ('one' as const) : ('files' as const),
      pattern,
    };
    const reply = await host.call('startExport', input);
    if (reply.ok) setId(reply.value.job);
    else tell.wrong(reply.error);
  };
  const flip = (format: Format, on: boolean) =>
    setTo(on ? [...to, format] : to.filter((other) => other !== format));

  if (id !== undefined) return <ExportOutcome job={job} onClose={onClose} />;
  return (
    <Modal
      open
      title={`导出 ${papers.length} 份文书`}
      width={560}
      onCancel={onClose}
      okText="开始导出"
      cancelText="取消"
      okButtonProps={{ disabled: !one && to.length === 0 }}
      onOk={() => void start()}
    >
      <div className="dialog-body">
        <PaperNames papers={papers} />
        {many ? (
          <Radio.Group
            aria-label="成文方式"
            value={as}
            onChange={(event) => setAs(event.target.value as typeof as)}
            options={[
              { value: 'files', label: '每份一个文件' },
              { value: 'one', label: '按顺序合成一个 PDF' },
            ]}
          />
        ) : null}
        {one ? null : (
          <div role="group" aria-label="格式" className="dialog-line">
            <Checkbox checked={to.includes('docx')} onChange={(event) => flip('docx', event.target.checked)}>
              DOCX（可在 Word、WPS 中修改）
            </Checkbox>
            <Checkbox checked={to.includes('pdf')} onChange={(event) => flip('pdf', event.target.checked)}>
              PDF（打印、报送）
            </Checkbox>
          </div>
        )}
        {one ? null : (
          <label className="dialog-field">
            <span className="label">文件名</span>
            <Input value={pattern} onChange={(event) => setPattern(event.target.value)} />
          </label>
        )}
        {one ? null : (
          <div className="pattern-words">
            {patternWords.map((word) => (
              <button key={word} type="button" className="chip" onClick={() => setPattern(pattern + word)}>
                {word}
              </button>
            ))}
          </div>
        )}
        {first === undefined || one ? null : (
          <p className="quiet">
            例：{exampleName(pattern, first, 1)}.{to[0] ?? 'pdf'}
          </p>
        )}
        <p className="quiet">
          {desk.office.colophonOnEvenPage
            ? '版记放在偶数页：双面打印时版记在最后一张的背面。'
            : '双面打印时版记应在偶数页；要这样排，请在“设置 → 版面”里打开“版记放在偶数页”。'}
        </p>
      </div>
    </Modal>
  );
}
