/** One open paper: its sections at left, its form in the middle, its pages at right, what is wrong with it below. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Kind } from '../../../templates/kind';
import type { Page } from '../../../templates/typeset/page';
import { ChoosePaper } from '../../form/annexes/choose-paper';
import { PaperPane } from '../../paper/paper-pane';
import { createViewedSheet } from '../../paper/viewed-sheet';
import { useCommands } from '../../state/commands';
import { useDesk } from '../../state/desk-state';
import { distinctFaults } from '../../state/distinct-faults';
import { getIn } from '../../state/paths';
import type { Stored } from '../../state/saver';
import type { Looked } from '../../state/looked';
import { useFaces } from '../../state/use-faces';
import { useOpenPaper } from '../../state/use-open-paper';
import { useOverlays, useWordedKind } from '../../state/use-overlays';
import { usePaper, withFaults } from '../../state/use-paper';
import { knownAddress, useResolved } from '../../state/use-resolved';
import { useSame } from '../../state/use-same';
import { FaultBar } from '../fault-bar';
import { Notices } from '../notices';
import { EditorBars } from './editor-bars';
import { EditorHead } from './editor-head';
import { EditorSheets } from './editor-sheets';
import { useSectionInView, useSides } from './form-sides';
import { Panes, type Shown } from './panes';
import { Sections } from './sections';
import { useEditorCommands, type Sheet } from './use-editor-commands';
import { useExports } from './use-exports';
import { useTableView } from './use-table-view';
import { useFormTools } from './use-form-tools';
import { WritingSide } from './writing-side';

interface Props {
  readonly id: string;
  readonly kind: Kind;
  readonly first: Stored;
}

const noPages: readonly Page[] = [];
const noPictures: ReadonlyMap<string, string> = new Map();

/** Why there are no pages yet. */
function emptyWords(found: boolean, made: boolean, pages: boolean): string {
  if (!found) return '正在读取照片和附件…';
  if (pages) return '正在载入字体…';
  return made ? '有内容需要先处理，处理后这里显示页面。见窗口下方的说明。' : '正在排版…';
}

export function Editor({ id, kind: builtIn, first }: Props) {
  const { host, desk, fonts } = useDesk();
  const open = useOpenPaper(id, first);
  const { store, envelope, summary, save, adopt: take } = open;
  const { data } = envelope;
  const { tools, choosing } = useFormTools(store);
  const [focused, setFocused] = useState('');
  const [sheet, setSheet] = useState<Sheet>();
  const [finding, setFinding] = useState(0);
  const [looked, setLooked] = useState<Looked>();
  const [shown, setShown] = useState<Shown>({ nav: true, form: true, pages: true });
  const wording = useOverlays(envelope);
  const kind = useWordedKind(builtIn, wording.overlays);
  const view = useTableView(kind, setShown);
  const [fontsRead, setFontsRead] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const section = useSectionInView(form, kind.form.sections[0]?.title ?? '');

  const found = useResolved(host, builtIn, envelope);
  const [viewed] = useState(createViewedSheet);
  const paper = withFaults(
    usePaper(builtIn, envelope.version, store, desk.office, fonts.chains, found, wording.overlays, viewed),
    wording.faults,
  );
  const faces = useFaces(host, fonts.chains, paper.faces);
  const titleValue = getIn(data, 'title');
  const title = typeof titleValue === 'string' ? titleValue : '';
  const exports = useExports(open.present, title, summary.state !== 'draft');
  const faults = useSame(
    useMemo(
      () => distinctFaults([...(found?.faults ?? []), ...paper.faults, ...exports.faults]),
      [found, paper.faults, exports.faults],
    ),
  );
  useEffect(() => tools.faults.put(faults), [tools, faults]);

  const reading = desk.mode !== 'write';
  const locked = reading || summary.state !== 'draft';
  const { show } = tools.reveal;
  const { toForm } = view;
  const showFrom = useCallback((path: string) => toForm(() => show(path)), [toForm, show]);
  const close = useCallback(() => setSheet(undefined), []);
  const showVersions = useCallback(() => setSheet('versions'), []);
  const adopt = useCallback(
    (stored: Stored) => {
      take(stored);
      setSheet(undefined);
    },
    [take],
  );
  const readAgain = useCallback(() => {
    setSheet(undefined);
    void host.call('read', { id }).then((reply) => {
      if (reply.ok) take(reply.value);
    });
  }, [host, id, take]);

  const printed = useMemo(() => [{ id, title, number: summary.number }], [id, title, summary.number]);

  const commands = useEditorCommands({
    id,
    kind,
    open,
    locked,
    reading,
    exports: exports.commands,
    changeSide: useSides(form),
    setShown,
    setSheet,
    find: useCallback(() => setFinding((turn) => turn + 1), []),
    show,
    onIssued: readAgain,
  });
  useCommands(commands.all);

  const pictures = useMemo(() => {
    const addressOf = (ref: string) => {
      const known = found?.known.get(JSON.stringify(ref)) ?? ref;
      return (typeof known === 'string' ? found?.addresses.get(known) : undefined) ?? knownAddress(ref);
    };
    return addressOf;
  }, [found]);

  // the first pages wait for their faces; later ones are drawn while a face is still on its way
  const [drawn, setDrawn] = useState(false);
  if (!drawn && faces.settled && paper.pages.length > 0) setDrawn(true);

  const facesFailed = faces.failed.length > 0;
  const notices = useMemo(
    () => (
      <Notices
        roles={fonts.roles}
        behind={paper.behind}
        facesFailed={facesFailed}
        fontsRead={fontsRead}
        onFontsRead={() => setFontsRead(true)}
      />
    ),
    [fonts.roles, paper.behind, facesFailed, fontsRead],
  );

  useEffect(() => {
    document.title = `${title === '' ? kind.title : title} — 督办文书`;
  }, [kind, title]);

  const goTo = useCallback((name: string) => {
    const target = form.current?.querySelector<HTMLElement>(`[data-section="${CSS.escape(name)}"]`);
    target?.scrollIntoView({ block: 'start' });
    target?.querySelector<HTMLElement>('input, select, textarea, button')?.focus({ preventScroll: true });
  }, []);

  return (
    <div className="desk">
      <EditorHead
        title={title}
        kindTitle={kind.title}
        summary={summary}
        save={save}
        locked={locked}
        versions={summary.versions}
        exports={exports.commands}
        print={commands.print}
        next={commands.next}
        more={commands.more}
        busy={exports.busy}
        onVersions={showVersions}
        view={view}
      />
      <EditorBars
        {...{ kind, open, reading, locked, finding, exports }}
        onReopen={() => setSheet('reopen')}
        onShow={show}
        onFocus={setFocused}
        onFound={() => setFinding(0)}
        table={view.table?.path}
        onLook={setLooked}
      />
      <Panes
        shown={shown}
        nav={<Sections form={kind.form} faults={tools.faults} current={section} onGo={goTo} />}
        form={
          <WritingSide
            {...{ kind, host, tools, data, title, locked, view, looked, form, pictures }}
            annexesChanged={summary.annexesChanged}
            onFocus={setFocused}
          />
        }
        pages={
          <PaperPane
            pages={drawn ? paper.pages : noPages}
            faces={faces.ready}
            pictures={found?.addresses ?? noPictures}
            focused={focused}
            onPick={showFrom}
            onView={viewed.put}
            notices={notices}
            empty={emptyWords(found !== undefined, paper.made, paper.pages.length > 0)}
          />
        }
      />
      <FaultBar faults={faults} onPick={showFrom} />
      {choosing === undefined ? null : (
        <ChoosePaper except={id} kindTitle={tools.kindTitle} onChoose={choosing} />
      )}
      <EditorSheets
        {...{ id, kind, open, sheet, locked, close, adopt, readAgain }}
        papers={printed}
        onShow={showFrom}
      />
    </div>
  );
}
