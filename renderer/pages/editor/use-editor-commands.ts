/** What can be done with the open paper, as commands: for the head's buttons and menus, the palette and the keys. */
import { useMemo } from 'react';
import { derivations } from '../../../templates/derive/derivations';
import type { Kind } from '../../../templates/kind';
import type { Command } from '../../state/commands';
import { textKinds } from '../../campaign/text/choose-text';
import { useDesk } from '../../state/desk-state';
import { go } from '../../state/hash-location';
import type { OpenPaper } from '../../state/use-open-paper';
import { useTell } from '../../state/use-tell';
import type { Shown } from './panes';

export type Sheet = 'final' | 'reopen' | 'versions' | 'print' | 'derive';

interface Given {
  readonly id: string;
  readonly kind: Kind;
  readonly open: OpenPaper;
  readonly locked: boolean;
  /** The folder is only read. */
  readonly reading: boolean;
  readonly exports: readonly Command[];
  readonly changeSide: () => void;
  readonly setShown: (change: (now: Shown) => Shown) => void;
  readonly setSheet: (sheet: Sheet) => void;
  readonly find: () => void;
  readonly show: (path: string) => void;
  readonly onIssued: () => void;
}

export interface EditorCommands {
  readonly all: readonly Command[];
  readonly print: Command;
  readonly next: Command | undefined;
  readonly more: readonly Command[];
}

/** Form and pages cannot both go. */
const toggled = (now: Shown, part: keyof Shown): Shown => {
  const next = { ...now, [part]: !now[part] };
  return next.form || next.pages ? next : { ...next, [part === 'form' ? 'pages' : 'form']: true };
};

export function useEditorCommands(given: Given): EditorCommands {
  const { id, kind, open, locked, reading, exports, changeSide, setShown, setSheet, find, show, onIssued } =
    given;
  const { host, refresh } = useDesk();
  const tell = useTell();
  const { store, flush, summary } = open;
  const { state } = summary;
  const carriesWork = textKinds.includes(kind.slug);
  const derivable = derivations.some(({ from }) => from === kind.slug);

  return useMemo(() => {
    const turn = (path: string | undefined) => {
      if (path !== undefined && path !== '') show(path);
    };
    const after = (act: () => void) =>
      void flush().then((durable) => (durable || reading ? act() : undefined));
    const batch = async (call: 'issue' | 'duplicate' | 'remove', done: (made: string) => void) => {
      const reply = await host.call(call, { ids: [id] });
      if (!reply.ok) tell.wrong(reply.error);
      else if (reply.value.refused[0] !== undefined) tell.wrong(reply.value.refused[0]);
      else done(reply.value.done[0]?.id ?? id);
      void refresh();
    };
    const restore = () =>
      void host.call('restore', { ids: [id] }).then(() => {
        void refresh();
        go(`/papers/${id}`);
      });

    const saveNow: Command = { id: 'save', words: '立即保存', keys: 'Ctrl+S', run: () => void flush() };
    const undo: Command = { id: 'undo', words: '撤销', keys: 'Ctrl+Z', run: () => turn(store.undo()) };
    const redo: Command = { id: 'redo', words: '重做', keys: 'Ctrl+Y', run: () => turn(store.redo()) };
    const redoToo: Command = { ...redo, id: 'redo-too', keys: 'Ctrl+Shift+Z' };
    const finding: Command = { id: 'find', words: '查找和替换', keys: 'Ctrl+F', run: find };
    const versions: Command = { id: 'versions', words: '各版内容', run: () => setSheet('versions') };
    const finalise: Command = { id: 'final', words: '定稿', run: () => after(() => setSheet('final')) };
    const issue: Command = {
      id: 'issue',
      words: '印发',
      also: '已印发',
      run: () =>
        void batch('issue', () => {
          tell.done('已记为已印发');
          onIssued();
        }),
    };
    const print: Command = {
      id: 'print',
      words: '打印',
      keys: 'Ctrl+P',
      run: () => after(() => setSheet('print')),
    };
    const derive: Command = {
      id: 'derive',
      words: '据此生成其他文书',
      also: '责任单 责任分解表 整改情况报告',
      run: () => after(() => setSheet('derive')),
    };
    const tasks: Command = {
      id: 'tasks',
      words: '从文字找任务',
      also: '分解 任务分解表',
      run: () => after(() => go(`/campaign/text?paper=${encodeURIComponent(id)}`)),
    };
    const reopen: Command = { id: 'reopen', words: '改为草稿', run: () => setSheet('reopen') };
    const copy: Command = {
      id: 'duplicate',
      words: '复制成新的一份',
      run: () =>
        after(
          () =>
            void batch('duplicate', (made) => {
              tell.done('已复制成新的一份');
              go(`/papers/${made}`);
            }),
        ),
    };
    const remove: Command = {
      id: 'remove',
      words: '移到回收站',
      run: () =>
        after(
          () =>
            void batch('remove', () => {
              go('/papers');
              tell.undo('已移到回收站，30 天内可恢复', restore);
            }),
        ),
    };
    const part = (key: keyof Shown, words: string, keys: string): Command => ({
      id: `show-${key}`,
      words: `显示或隐藏${words}`,
      keys,
      run: () => setShown((now) => toggled(now, key)),
    });
    const sides: readonly Command[] = [
      { id: 'side', words: '表单与页面间切换', keys: 'F6', run: changeSide },
      part('nav', '栏目', 'Ctrl+1'),
      part('form', '表单', 'Ctrl+2'),
      part('pages', '页面', 'Ctrl+3'),
    ];
    const editing = locked ? [] : [undo, redo];
    const next = reading ? undefined : state === 'draft' ? finalise : state === 'final' ? issue : undefined;
    const more = [
      ...(locked ? [] : [saveNow]),
      ...editing,
      finding,
      versions,
      ...sides,
      ...(reading
        ? []
        : [
            ...(derivable ? [derive] : []),
            ...(carriesWork ? [tasks] : []),
            ...(state === 'draft' ? [] : [reopen]),
            copy,
            remove,
          ]),
    ];
    return {
      all: [...exports, print, ...more, ...(locked ? [] : [redoToo]), ...(next === undefined ? [] : [next])],
      print,
      next,
      more,
    };
  }, [
    id,
    host,
    refresh,
    tell,
    store,
    flush,
    state,
    derivable,
    carriesWork,
    locked,
    reading,
    exports,
    changeSide,
    setShown,
    setSheet,
    find,
    show,
    onIssued,
  ]);
}
