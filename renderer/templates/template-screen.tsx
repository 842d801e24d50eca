/** The wording of one kind: fields at left, the sample paper at right; compared with the built-in, its versions. */
import { Button, Segmented, Select } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { Kind } from '../../templates/kind';
import { compareOverlay } from '../../templates/overlay/compare';
import { Panes } from '../pages/editor/panes';
import { useAnswer } from '../settings/use-answer';
import { useCommands, type Command } from '../state/commands';
import { useDesk } from '../state/desk-state';
import { momentWords } from '../state/moments';
import { sentences } from '../state/words';
import { TemplateBars } from './template-bars';
import { TemplateCompare } from './template-compare';
import { TemplatePreview } from './template-preview';
import { TemplateVersions } from './template-versions';
import { useTemplateDraft, type Kept } from './use-template-draft';
import { WordingForm } from './wording-form';

type Look = 'words' | 'compare' | 'versions';

/** What is in force, in words. */
function stateWords(latest: Kept | undefined, count: number): string {
  if (latest === undefined) return '自带的模板，没有改过';
  const when = momentWords(latest.at, new Date());
  return count === 0
    ? `自带的模板（第 ${latest.version} 版，${when}恢复）`
    : `第 ${latest.version} 版，${when}，与自带不同 ${count} 处`;
}

function Room({ kind, kept }: { readonly kind: Kind; readonly kept: readonly Kept[] }) {
  const { desk } = useDesk();
  const latest = kept.find((one) => one.kind === kind.slug);
  const draft = useTemplateDraft(kind, latest);
  const { overlay, isChanged, faults } = draft;
  const [look, setLook] = useState<Look>('words');
  const [sample, setSample] = useState(0);
  const locked = desk.mode !== 'write';
  const count = useMemo(() => compareOverlay(kind.template, overlay).length, [kind, overlay]);
  const keptCount = useMemo(
    () => (latest === undefined ? 0 : compareOverlay(kind.template, latest.overlay).length),
    [kind, latest],
  );
  const { save, undo, redo } = draft;
  const able = isChanged && !locked && faults.length === 0;
  const commands = useMemo<readonly Command[]>(
    () => [
      ...(able ? [{ id: 'save', words: '保存模板', keys: 'Ctrl+S', run: () => void save() }] : []),
      { id: 'undo', words: '撤销', keys: 'Ctrl+Z', run: undo },
      { id: 'redo', words: '重做', keys: 'Ctrl+Y', run: redo },
    ],
    [able, save, undo, redo],
  );
  useCommands(commands);
  const chosen = kind.samples[sample] ?? kind.samples[0]!;
  return (
    <div className="desk template-screen">
      <div className="top">
        <Link href="/settings/templates" className="template-up">
          模板
        </Link>
        <h1>{kind.title}</h1>
        <p className="state">{stateWords(latest, keptCount)}</p>
        <div className="actions">
          {locked ? null : (
            <>
              <Button disabled={keptCount === 0 || isChanged} onClick={() => void draft.reset()}>
                恢复自带
              </Button>
              <Button disabled={!isChanged} onClick={draft.drop}>
                放弃修改
              </Button>
              <Button type="primary" title="Ctrl+S" disabled={!able} onClick={() => void save()}>
                保存
              </Button>
            </>
          )}
        </div>
      </div>
      <TemplateBars draft={draft} locked={locked} readOnly={desk.readOnly} version={latest?.version ?? 0} />
      <Panes
        shown={{ nav: false, form: true, pages: true }}
        nav={null}
        form={
          <div className="form-pane">
            <div className="template-looks">
              <Segmented<Look>
                value={look}
                options={[
                  { value: 'words', label: '文字和栏目' },
                  { value: 'compare', label: `与自带比较（${count}）` },
                  { value: 'versions', label: '各版' },
                ]}
                onChange={setLook}
              />
            </div>
            {look === 'words' ? (
              <WordingForm
                kind={kind}
                overlay={overlay}
                faults={faults}
                locked={locked}
                onChange={draft.put}
              />
            ) : look === 'compare' ? (
              <div className="template-page">
                <TemplateCompare kind={kind} overlay={overlay} name="本单位" />
              </div>
            ) : (
              <div className="template-page">
                <TemplateVersions
                  kind={kind}
                  locked={locked || isChanged}
                  onRestore={(v) => void draft.restore(v)}
                />
              </div>
            )}
          </div>
        }
        pages={
          <div className="template-pages">
            {kind.samples.length > 1 ? (
              <div className="template-sample">
                <Select
                  aria-label="样例"
                  size="small"
                  value={sample}
                  options={kind.samples.map(({ name }, value) => ({ value, label: name }))}
                  onChange={setSample}
                />
              </div>
            ) : null}
            <TemplatePreview
              key={chosen.name}
              kind={kind}
              sample={chosen}
              overlay={draft.good}
              kept={kept}
              behind={faults.length > 0}
            />
          </div>
        }
      />
    </div>
  );
}

export function TemplateScreen({ kind }: { readonly kind: Kind }) {
  const { value, error } = useAnswer('overlays', {});
  useEffect(() => {
    document.title = `${kind.title}模板 — 督办文书`;
  }, [kind]);
  if (error !== undefined) return <p className="template-words">{sentences(error)}</p>;
  return value === undefined ? null : <Room kind={kind} kept={value} />;
}
