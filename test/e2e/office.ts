/** The frame's screens for a test: a host whose office is not set up yet, windows at any address of the desk. */
import { expect } from 'vitest';
import { sampleOffice } from '../../templates/sample-office';
import { goTo, startHost, type HostProcess, type Size, type Window } from './host-process';

export { goTo } from './host-process';

/** Expects of what will be so in a while: a loaded machine answers later than in a second. */
export const soon = <T>(look: () => T) => expect.poll(look, { timeout: 10_000 });

export interface OfficeDesk extends Pick<HostProcess, 'address' | 'ask' | 'close'> {
  /** A fresh window at an address of the desk: /papers. */
  readonly open: (to?: string, size?: Size) => Promise<Window>;
}

/** @param home a folder that is kept; a fresh one, removed at the end, when none is given. */
export async function startOffice(home?: string): Promise<OfficeDesk> {
  const { address, ask, close, window } = await startHost(home);
  return {
    address,
    ask,
    close,
    open: async (to = '', size) => {
      const opened = await window(size);
      if (to !== '') await goTo(opened.page, to);
      return opened;
    },
  };
}

/** An office with papers: `notices` drafts whose titles count, and a breakdown. */
export async function withPapers(desk: OfficeDesk, notices: number): Promise<void> {
  await desk.ask('setUp', { office: sampleOffice });
  for (let n = 1; n <= notices; n++) {
    const data = {
      title: `关于第${n}次整改情况检查的通知`,
      addressees: [{ name: n % 2 === 0 ? '区住建局' : '汪屯乡人民政府', level: 'subordinate' }],
      body: '各单位要按时完成整改。',
      writtenDate: `${n % 3 === 0 ? 2018 : 2017}年10月${(n % 28) + 1}日`,
    };
    await desk.ask('create', { kind: 'notice', data });
  }
}
