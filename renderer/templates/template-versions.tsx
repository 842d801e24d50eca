/** Every version of a kind's wording: when, by whom, what it has otherwise than the built-in, and the way back to it. */
import { Button } from 'antd';
import { useState } from 'react';
import type { Kind } from '../../templates/kind';
import { compareOverlay } from '../../templates/overlay/compare';
import { useAnswer } from '../settings/use-answer';
import { momentWords } from '../state/moments';
import { sentences } from '../state/words';
import { TemplateCompare } from './template-compare';
import type { Kept } from './use-template-draft';

interface Props {
  readonly kind: Kind;
  readonly locked: boolean;
  readonly onRestore: (version: number) => void;
}

const reasons: Readonly<Record<Kept['reason'], string>> = {
  saved: '保存',
  restored: '恢复旧版',
  reset: '恢复自带',
};

export function TemplateVersions({ kind, locked, onRestore }: Props) {
  const { value, error } = useAnswer('overlayVersions', { kind: kind.slug });
  const [chosen, setChosen] = useState<number>();
  if (error !== undefined) return <p className="template-words">{sentences(error)}</p>;
  if (value === undefined) return null;
  if (value.length === 0)
    return <p className="template-words quiet">还没有改过。每保存一次留下一版，旧版都在，随时可以恢复。</p>;
  const [latest] = value;
  const look = value.find(({ version }) => version === chosen);
  return (
    <div className="template-versions">
      <ul className="version-list" aria-label="各版">
        {value.map(({ version, at, actor, reason, overlay }) => (
          <li key={version}>
            <button type="button" aria-pressed={version === chosen} onClick={() => setChosen(version)}>
              <span>
                第 {version} 版 · {reasons[reason]}
                {version === latest?.version ? ' · 现在用的' : ''}
              </span>
              <span className="help">
                {momentWords(at, new Date())} {actor}，与自带不同{' '}
                {compareOverlay(kind.template, overlay).length} 处
              </span>
            </button>
          </li>
        ))}
      </ul>
      {look === undefined ? (
        <p className="help">选一版，看它和自带的有什么不同。</p>
      ) : (
        <div className="template-look">
          {locked || look.version === latest?.version ? null : (
            <Button onClick={() => onRestore(look.version)}>恢复到第 {look.version} 版</Button>
          )}
          <TemplateCompare kind={kind} overlay={look.overlay} name={`第 ${look.version} 版`} />
        </div>
      )}
    </div>
  );
}
