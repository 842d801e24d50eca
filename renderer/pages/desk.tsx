/** Which record is open: a kind's draft or sample, or a file; the editor takes it from there. */
import { App } from 'antd';
import { useState } from 'react';
import type { CallError, Output, Reply } from '../../electron/contract';
import { kinds } from '../../templates/kinds/index';
import type { Office } from '../../templates/office';
import type { Host } from '../host';
import { keepDraft } from '../state/drafts';
import { draftOrSample, sampleOf } from '../state/first-record';
import { kindOf } from '../state/kind-of';
import { opened, type OpenRecord } from '../state/open-record';
import { sentences } from '../state/words';
import { Editor } from './editor';
import { offerUndo } from './undo-message';

interface Props {
  readonly host: Host;
  readonly office: Office;
  readonly fonts: Output<'fonts'>;
  readonly first: OpenRecord;
}

const wordsSeconds = 8;

export function Desk({ host, office: ownOffice, fonts, first }: Props) {
  const { message } = App.useApp();
  const [open, setOpen] = useState({ record: first, turn: 0 });
  const [office, setOffice] = useState(ownOffice);
  const [fontsRead, setFontsRead] = useState(false);

  const tell = (words: string) => void message.warning({ content: words, duration: wordsSeconds });
  const tellError = (error: CallError) => tell(sentences(error));

  const show = (record: OpenRecord) => {
    keepDraft(record);
    setOpen(({ turn }) => ({ record, turn: turn + 1 }));
  };
  /** Shows a record in the place of one that had unsaved changes; those can be brought back. */
  const replace = (next: OpenRecord, before: OpenRecord, words: string) => {
    keepDraft(before);
    show(next);
    if (before.changed) offerUndo(message, words, () => show(before));
  };

  const changeKind = async (slug: string, now: OpenRecord) => {
    keepDraft(now);
    const next = await draftOrSample(host, kindOf(slug));
    if (next.ok) show(next.value);
    else tellError(next.error);
  };
  const putSample = async (name: string, now: OpenRecord) => {
    const sample = await sampleOf(host, kindOf(now.envelope.kind), name);
    if (sample.ok) replace(sample.value, now, `已换成示例“${name}”`);
    else tellError(sample.error);
  };
  const openFile = async (now: OpenRecord) => {
    const reply: Reply<Output<'open'>> | undefined = await host.openFile();
    if (reply === undefined) return;
    if (!reply.ok) {
      tellError(reply.error);
      return;
    }
    const { name, source, record, faults } = reply.value;
    if (record === undefined || !kinds.some((kind) => kind.slug === record.kind)) {
      const [wrong] = faults;
      tell(`“${name}”没有打开：${wrong === undefined ? '不认识这种文书。' : sentences(wrong)}`);
      return;
    }
    const beside = await host.call('office', { source });
    if (beside.ok) setOffice(beside.value.office);
    replace(opened(record, name, source), now, `已打开“${name}”`);
  };

  return (
    <Editor
      key={open.turn}
      host={host}
      office={office}
      fonts={fonts}
      kinds={kinds}
      kind={kindOf(open.record.envelope.kind)}
      opened={open.record}
      fontsRead={fontsRead}
      onFontsRead={() => setFontsRead(true)}
      onKind={(slug, now) => void changeKind(slug, now)}
      onSample={(name, now) => void putSample(name, now)}
      onOpen={(now) => void openFile(now)}
    />
  );
}
