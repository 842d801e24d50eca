/** Which record is open: a kind's draft or sample, or a file; the editor takes it from there. */
import { App } from 'antd';
import { useCallback, useState } from 'react';
import type { Output } from '../../electron/contract';
import type { Kind } from '../../templates/kind';
import { kinds } from '../../templates/kinds/index';
import type { Office } from '../../templates/office';
import type { Host } from '../host';
import { offerUndo } from './undo-message';
import { currentKind, keepDraft, readDraft } from '../state/drafts';
import { opened, type OpenRecord } from '../state/open-record';
import { Editor } from './editor';

interface Props {
  readonly host: Host;
  readonly office: Office;
  readonly fonts: Output<'fonts'>;
}

const kindOf = (slug: string | null): Kind => kinds.find((kind) => kind.slug === slug) ?? kinds[0]!;

/** A kind's sample, the first when there is none of that name. */
function sampleOf(kind: Kind, name?: string): OpenRecord {
  const sample = kind.samples.find((one) => one.name === name) ?? kind.samples[0]!;
  return opened({ kind: kind.slug, version: kind.version, data: sample.data });
}

const draftOrSample = (kind: Kind): OpenRecord => readDraft(kind.slug) ?? sampleOf(kind);

export function Desk({ host, office: ownOffice, fonts }: Props) {
  const { message } = App.useApp();
  const [open, setOpen] = useState(() => ({ record: draftOrSample(kindOf(currentKind())), turn: 0 }));
  const [fontsRead, setFontsRead] = useState(false);
  const [office, setOffice] = useState(ownOffice);

  const show = useCallback((record: OpenRecord) => {
    keepDraft(record);
    setOpen(({ turn }) => ({ record, turn: turn + 1 }));
  }, []);

  /** Shows a record in the place of one that had unsaved changes; those can be brought back. */
  const replace = (next: OpenRecord, before: OpenRecord, words: string) => {
    keepDraft(before);
    show(next);
    if (before.changed) offerUndo(message, words, () => show(before));
  };

  const openFile = async (now: OpenRecord) => {
    const reply = await host.openFile();
    if (reply === undefined) return;
    if (!reply.ok) {
      void message.warning({ content: `${reply.error.message}${reply.error.remedy}`, duration: 8 });
      return;
    }
    const { name, source, record, faults } = reply.value;
    if (record === undefined || !kinds.some((kind) => kind.slug === record.kind)) {
      const [first] = faults;
      const words = first === undefined ? '不认识这种文书。' : `${first.message}${first.remedy}`;
      void message.warning({ content: `“${name}”没有打开：${words}`, duration: 8 });
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
      onKind={(slug, now) => {
        keepDraft(now);
        show(draftOrSample(kindOf(slug)));
      }}
      onSample={(name, now) => replace(sampleOf(kindOf(now.envelope.kind), name), now, `已换成示例“${name}”`)}
      onOpen={(now) => void openFile(now)}
    />
  );
}
