/** What the palette offers for what was typed: papers from the host, units from the registry, commands. */
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { kindOf } from '../state/kind-of';
import type { Output } from '../../electron/contract';
import { useCommandStore } from '../state/commands';
import { useDesk } from '../state/desk-state';
import { go } from '../state/hash-location';
import { matches } from '../state/initials';

export interface PaletteEntry {
  readonly id: string;
  readonly group: string;
  readonly words: string;
  /** Keys, number or kind at the right end. */
  readonly note: string;
  readonly run: () => void;
}

const papersShown = 8;
const unitsShown = 4;

type Papers = Output<'find'>['rows'];

/** @returns `asked` once the host has answered for what is typed. */
export function usePaletteEntries(typed: string): {
  readonly entries: readonly PaletteEntry[];
  readonly asked: boolean;
} {
  const { host } = useDesk();
  const store = useCommandStore();
  const commands = useSyncExternalStore(store.subscribe, store.list);
  const [found, setFound] = useState<{ readonly typed: string; readonly papers: Papers }>();
  const [units, setUnits] = useState<Output<'registry'>['units']>([]);

  useEffect(() => {
    let current = true;
    void host.call('registry', {}).then((reply) => {
      if (current && reply.ok) setUnits(reply.value.units);
    });
    return () => {
      current = false;
    };
  }, [host]);
  useEffect(() => {
    let current = true;
    void host.call('find', { text: typed, count: papersShown }).then((reply) => {
      if (current) setFound({ typed, papers: reply.ok ? reply.value.rows : [] });
    });
    return () => {
      current = false;
    };
  }, [host, typed]);

  const entries = useMemo(() => {
    const papers = (found?.papers ?? []).map(({ id, title, kind, number }) => ({
      id: `paper-${id}`,
      group: '文书',
      words: title,
      note: number === '' ? kindOf(kind).title : number,
      run: () => go(`/papers/${id}`),
    }));
    const named = units
      .filter(
        (unit) => typed !== '' && matches([unit.name, unit.shortName, ...unit.aliases].join(' '), typed),
      )
      .slice(0, unitsShown)
      .map(({ id, name, type }) => ({
        id: `unit-${id}`,
        group: '单位',
        words: name,
        note: type,
        run: () => go(`/papers?units=${encodeURIComponent(name)}`),
      }));
    const told = commands
      .filter(({ id, words, also = '' }) => id !== 'search' && matches(`${words} ${also}`, typed))
      .map(({ id, words, keys = '', run }) => ({
        id: `command-${id}`,
        group: '命令',
        words,
        note: keys,
        run,
      }));
    return typed === '' ? [...told, ...papers] : [...papers, ...named, ...told];
  }, [found, units, commands, typed]);
  return { entries, asked: found?.typed === typed };
}
