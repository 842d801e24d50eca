/** All that an office may change of a kind, grouped as it stands on the paper. */
import { Checkbox } from 'antd';
import { useMemo } from 'react';
import type { WordedColumn } from '../../templates/bind/wording';
import type { Kind } from '../../templates/kind';
import { putColumns, putSwitch, putWord } from '../../templates/overlay/change';
import { layOverlay } from '../../templates/overlay/lay';
import type { Overlay, OverlayFault } from '../../templates/overlay/overlay';
import { ColumnsField } from './columns-field';
import { WordField } from './word-field';

interface Props {
  readonly kind: Kind;
  readonly overlay: Overlay;
  readonly faults: readonly OverlayFault[];
  readonly locked: boolean;
  readonly onChange: (next: Overlay, place: string) => void;
}

/** Parts of the paper in the order in which the template names them. */
function partsOf({ template: { wording } }: Kind): readonly string[] {
  const all = [...wording.switches, ...wording.words, ...wording.tables].map(({ part }) => part);
  const own = wording.words.map(({ part }) => part);
  return [...new Set([...own.filter((part) => all.includes(part)), ...all])];
}

function faultsIn(faults: readonly OverlayFault[], table: string): ReadonlyMap<number, string> {
  const place = new RegExp(`^tables\\.${table}\\[(\\d+)\\]`);
  return new Map(
    faults.flatMap((fault) => {
      const index = place.exec(fault.place)?.[1];
      return index === undefined ? [] : [[Number(index), fault.message] as const];
    }),
  );
}

export function WordingForm({ kind, overlay, faults, locked, onChange }: Props) {
  const { template } = kind;
  const { wording: own } = template;
  const { wording } = useMemo(() => layOverlay(template, overlay).template, [template, overlay]);
  const faultAt = (place: string) => faults.find((fault) => fault.place === place)?.message;
  const columnsOf = (name: string): readonly WordedColumn[] =>
    wording.tables.find((table) => table.name === name)?.columns ?? [];
  const parts = partsOf(kind);
  return (
    <div className="form wording-form">
      {parts.length === 0 ? (
        <p className="template-words quiet">这种文书的文字都由文书自己写，没有可以改的。</p>
      ) : null}
      {parts.map((part) => (
        <section key={part} className="section" aria-label={part}>
          <h2>{part}</h2>
          {part === '新文书的起始内容' ? (
            <p className="help">以后新建的文书一开始就有这些内容，可以再改；已经写好的文书不变。</p>
          ) : null}
          <div className="fields">
            {own.switches
              .filter((one) => one.part === part)
              .map(({ name, label }) => (
                <div key={name} className="field" data-place={`switches.${name}`}>
                  <Checkbox
                    checked={wording.switches.find((one) => one.name === name)?.on ?? true}
                    disabled={locked}
                    onChange={(event) =>
                      onChange(putSwitch(template, overlay, name, event.target.checked), `switches.${name}`)
                    }
                  >
                    {label}
                  </Checkbox>
                </div>
              ))}
            {own.words
              .filter((one) => one.part === part)
              .map((word) => (
                <WordField
                  key={word.name}
                  word={word}
                  text={wording.words.find(({ name }) => name === word.name)?.text ?? word.text}
                  fault={faultAt(`words.${word.name}`)}
                  locked={locked}
                  onChange={(text) =>
                    onChange(putWord(template, overlay, word.name, text), `words.${word.name}`)
                  }
                />
              ))}
          </div>
          {own.tables
            .filter((one) => one.part === part)
            .map((table) => (
              <div key={table.name} className="field">
                <h3>{table.label}</h3>
                <ColumnsField
                  table={table}
                  columns={columnsOf(table.name)}
                  faults={faultsIn(faults, table.name)}
                  fault={faultAt(`tables.${table.name}`)}
                  locked={locked}
                  onChange={(columns) =>
                    onChange(putColumns(template, overlay, table.name, columns), `tables.${table.name}`)
                  }
                />
              </div>
            ))}
        </section>
      ))}
    </div>
  );
}
