/** Keeps the desk's state: asks the host every few seconds, more often while long work runs, and at once when told to. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Host } from '../host';
import type { Desk, DeskState, Job, Settings } from './desk-state';
import { createSaveNews } from './save-news';
import { useSame } from './use-same';

const calmMs = 2500;
const busyMs = 400;

/** What the desk begins with. */
export interface FirstAnswers {
  readonly desk: Desk;
  readonly settings: Settings;
  readonly fonts: DeskState['fonts'];
}

export function useDeskState(host: Host, first: FirstAnswers, restart: () => void): DeskState {
  const [answered, setDesk] = useState(first.desk);
  const [settings, setSettings] = useState(first.settings);
  const [running, setJobs] = useState<readonly Job[]>([]);
  const [lost, setLost] = useState(false);
  const [saves] = useState(createSaveNews);
  const desk = useSame(answered);
  const jobs = useSame(running);
  const [fonts, setFonts] = useState(first.fonts);
  const known = useRef(first.desk.turn);
  const knownFonts = useRef(first.desk.fontTurn);

  const refresh = useCallback(async () => {
    const [now, work] = await Promise.all([host.call('desk', {}), host.call('jobs', {})]);
    setLost(!now.ok && now.error.code === 'unreachable');
    if (work.ok) setJobs(work.value);
    if (!now.ok) return;
    setDesk(now.value);
    if (now.value.fontTurn !== knownFonts.current) {
      knownFonts.current = now.value.fontTurn;
      const found = await host.call('fonts', {});
      if (found.ok) setFonts(found.value);
    }
    if (now.value.turn === known.current) return;
    // another window may have changed the settings
    known.current = now.value.turn;
    const kept = await host.call('settings', {});
    if (kept.ok) setSettings(kept.value);
  }, [host]);

  const busy = jobs.some((job) => job.state === 'running');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let current = true;
    const later = () => {
      timer = setTimeout(
        () =>
          void refresh().finally(() => {
            if (current) later();
          }),
        busy ? busyMs : calmMs,
      );
    };
    later();
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [refresh, busy]);

  const latest = useRef(settings);
  useEffect(() => {
    latest.current = settings;
  }, [settings]);
  const keepSettings = useCallback(
    async (next: Settings) => {
      // seen at once; taken back when it could not be kept
      const before = latest.current;
      setSettings(next);
      const reply = await host.call('saveSettings', next);
      setSettings(reply.ok ? reply.value : before);
      if (reply.ok) await refresh();
      return reply;
    },
    [host, refresh],
  );

  const kept = useSame(settings);
  return useMemo(
    () => ({
      host,
      desk,
      settings: kept,
      fonts,
      jobs,
      lost,
      saves,
      noteSaved: saves.put,
      refresh,
      keepSettings,
      restart,
    }),
    [host, desk, kept, fonts, jobs, lost, saves, refresh, keepSettings, restart],
  );
}
