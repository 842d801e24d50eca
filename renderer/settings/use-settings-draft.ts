/** Settings being changed: kept apart until they are saved or dropped. */
import { useState } from 'react';
import { same } from '../paper/same';
import { useDesk, type Settings } from '../state/desk-state';
import { useTell } from '../state/use-tell';

export interface SettingsDraft {
  readonly settings: Settings;
  readonly put: (part: Partial<Settings>) => void;
  readonly changed: boolean;
  readonly save: () => Promise<void>;
  readonly drop: () => void;
}

export function useSettingsDraft(): SettingsDraft {
  const { settings: kept, keepSettings, noteSaved } = useDesk();
  const tell = useTell();
  const [draft, setDraft] = useState<Partial<Settings>>({});
  const settings = { ...kept, ...draft };
  const save = async () => {
    const before = kept;
    const reply = await keepSettings(settings);
    if (!reply.ok) {
      tell.wrong(reply.error);
      return;
    }
    setDraft({});
    noteSaved(new Date().toISOString());
    tell.undo('已保存设置', () => void keepSettings(before));
  };
  return {
    settings,
    put: (part) => setDraft((now) => ({ ...now, ...part })),
    changed: !same(settings, kept),
    save,
    drop: () => setDraft({}),
  };
}
