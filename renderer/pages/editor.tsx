/** One open record: its form at left, its pages at right, what is wrong with it below. */
import { Splitter } from 'antd';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Output } from '../../electron/contract';
import type { Kind } from '../../templates/kind';
import type { Office } from '../../templates/office';
import { FormContext, type Edit, type Reveal } from '../form/form-context';
import { FormView } from '../form/form-view';
import { useFormTools } from '../form/use-form-tools';
import type { Host } from '../host';
import { PaperPane } from '../paper/paper-pane';
import { distinctFaults } from '../state/distinct-faults';
import { edited, type OpenRecord } from '../state/open-record';
import { useDraft } from '../state/use-draft';
import { useFaces } from '../state/use-faces';
import { useJobs } from '../state/use-jobs';
import { usePaper } from '../state/use-paper';
import { useResolved } from '../state/use-resolved';
import { useSame } from '../state/use-same';
import { useShortcuts } from '../state/use-shortcuts';
import { FaultBar } from './fault-bar';
import { Notices } from './notices';
import { TopBar } from './top-bar';

interface Props {
  readonly host: Host;
  readonly office: Office;
  readonly fonts: Output<'fonts'>;
  readonly kinds: readonly Kind[];
  readonly kind: Kind;
  /** The record as it was opened; the editor owns it from then on. */
  readonly opened: OpenRecord;
  readonly fontsRead: boolean;
  readonly onFontsRead: () => void;
  /** The open record is handed up when another takes its place. */
  readonly onKind: (slug: string, now: OpenRecord) => void;
  readonly onSample: (name: string, now: OpenRecord) => void;
  readonly onOpen: (now: OpenRecord) => void;
  /** Told of every state of the record: a stored one is saved by it. */
  readonly onChange?: (now: OpenRecord) => void;
}

const noPictures: ReadonlyMap<string, string> = new Map();

/** Why there are no pages yet. */
function emptyWords(found: boolean, made: boolean): string {
  if (!found) return '正在读取照片和附件…';
  return made ? '正在载入字体…' : '有内容需要先处理，处理后这里显示页面。见窗口下方的说明。';
}

export function Editor(props: Props) {
  const { host, office, fonts, kinds, kind, opened, fontsRead, onFontsRead } = props;
  const { onKind, onSample, onOpen, onChange } = props;
  const [record, setRecord] = useState(opened);
  const [reveal, setReveal] = useState<Reveal>();
  const [focused, setFocused] = useState('');
  const form = useRef<HTMLDivElement>(null);

  const edit: Edit = useCallback((path, update) => setRecord((now) => edited(now, path, update)), []);
  const show = useCallback(
    (path: string) => setReveal((last) => ({ path, turn: (last?.turn ?? 0) + 1 })),
    [],
  );
  const kindTitle = useCallback(
    (slug: string) => kinds.find((one) => one.slug === slug)?.title ?? '文书',
    [kinds],
  );

  const unkept = !useDraft(record);
  const found = useResolved(host, kind, record.envelope, record.source);
  const paper = usePaper(kind, record.envelope, office, fonts.chains, found);
  const faces = useFaces(host, fonts.chains, paper.pages);
  const jobs = useJobs(host, record, setRecord);
  const faults = useSame(
    useMemo(() => distinctFaults([...paper.faults, ...jobs.faults]), [paper.faults, jobs.faults]),
  );
  const tools = useFormTools({ host, edit, faults, reveal, kindTitle, found });
  useShortcuts({ save: jobs.save, form });

  // the first pages wait for their faces; later ones are drawn while a face is still on its way
  const [drawn, setDrawn] = useState(false);
  if (!drawn && faces.settled && paper.pages.length > 0) setDrawn(true);

  useEffect(() => {
    onChange?.(record);
  }, [record, onChange]);
  useEffect(() => {
    document.title = `${kind.title} — 督办文书`;
  }, [kind]);

  return (
    <div className="desk">
      <TopBar
        office={office.name}
        kinds={kinds}
        kind={kind}
        record={record}
        jobs={jobs}
        unkept={unkept}
        stored={onChange !== undefined}
        onKind={(slug) => onKind(slug, record)}
        onSample={(name) => onSample(name, record)}
        onOpen={() => onOpen(record)}
      />
      <main className="work">
        <Splitter>
          <Splitter.Panel defaultSize="44%" min={320} max="70%">
            <div ref={form} className="form-pane">
              <FormContext value={tools}>
                <FormView form={kind.form} data={record.envelope.data} onFocus={setFocused} />
              </FormContext>
            </div>
          </Splitter.Panel>
          <Splitter.Panel min={320}>
            <PaperPane
              pages={drawn ? paper.pages : []}
              faces={faces.ready}
              pictures={found?.addresses ?? noPictures}
              focused={focused}
              onPick={show}
              notices={
                <Notices
                  roles={fonts.roles}
                  behind={paper.behind}
                  facesFailed={faces.failed.length > 0}
                  fontsRead={fontsRead}
                  onFontsRead={onFontsRead}
                />
              }
              empty={emptyWords(found !== undefined, paper.pages.length > 0)}
            />
          </Splitter.Panel>
        </Splitter>
      </main>
      <FaultBar faults={faults} onPick={show} />
    </div>
  );
}
