/** Times in a real window: the main thread's work for one key, and the frame in which what it changed is painted. */
import type { CDPSession, Page } from 'playwright-core';

/** One key: what it cost and when it was seen. */
export interface KeyTime {
  /** Work of the window's main thread from the event until the change is painted, whatever it was for; ms. */
  readonly work: number;
  /** From the event to the change of the page, ms. */
  readonly wait: number;
  /** The frame, counted from the event, in which the change is painted. */
  readonly frame: number;
}

/** Set up in the window before a key, answered when its change was painted. */
declare global {
  interface Window {
    benchSeen?: Promise<{ readonly wait: number; readonly frame: number }>;
  }
}

/** All work of the main thread so far, ms. */
async function workSoFar(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/**
 * Watches from the next key on for a change within `watched`; '' when only the frame after the key is waited for, because
 * what the key changes (the text of a field) is no change of the document.
 */
const watch = (page: Page, watched: string): Promise<void> =>
  page.evaluate((selector) => {
    window.benchSeen = new Promise((resolve) => {
      let frames = 0;
      let began = 0;
      let changed: { readonly wait: number; readonly frame: number } | undefined;
      const frame = () => {
        frames += 1;
        // one frame more: until then the change is painted, and its work done
        if (changed !== undefined && frames > changed.frame) resolve(changed);
        else requestAnimationFrame(frame);
      };
      const note = () => (changed ??= { wait: performance.now() - began, frame: frames + 1 });
      const observer = new MutationObserver(() => {
        if (began === 0) return;
        note();
        observer.disconnect();
      });
      const target = selector === '' ? null : document.querySelector(selector);
      if (target !== null)
        observer.observe(target, { subtree: true, childList: true, characterData: true, attributes: true });
      addEventListener(
        'keydown',
        ({ timeStamp }) => {
          began = timeStamp;
          requestAnimationFrame(frame);
          if (target === null) setTimeout(note);
        },
        { capture: true, once: true },
      );
    });
  }, watched);

/** Presses keys one after the other, each when the change by the one before was painted. */
export async function typed(
  page: Page,
  keys: readonly string[],
  watched: string,
): Promise<readonly KeyTime[]> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const times: KeyTime[] = [];
  for (const key of keys) {
    await watch(page, watched);
    const before = await workSoFar(client);
    await page.keyboard.press(key);
    const { wait, frame } = (await page.evaluate(() => window.benchSeen))!;
    times.push({ work: (await workSoFar(client)) - before, wait, frame });
  }
  await client.detach();
  return times;
}

/** The value that a share of all values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)]!;
}

/**
 * Opens a paper by its address.
 * @returns from the change of the address to the frame after its first sheet was drawn, ms.
 */
export const opened = (page: Page, id: string): Promise<number> =>
  page.evaluate(
    (hash) =>
      new Promise<number>((resolve) => {
        const began = performance.now();
        const observer = new MutationObserver(() => {
          if (document.querySelector('.work .stack .page text') === null) return;
          observer.disconnect();
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - began)));
        });
        observer.observe(document.body, { subtree: true, childList: true });
        location.hash = hash;
      }),
    `/papers/${id}`,
  );

/**
 * Goes to an address that changes what `drawn` names.
 * @returns from the change of the address to the frame after something of `drawn` was drawn anew, ms.
 */
export const shownAt = (page: Page, address: string, drawn: string): Promise<number> =>
  page.evaluate(
    ([hash, selector]) =>
      new Promise<number>((resolve) => {
        const words = () =>
          [...document.querySelectorAll(selector)].map(({ textContent }) => textContent).join();
        const before = words();
        const began = performance.now();
        const observer = new MutationObserver(() => {
          const now = words();
          if (now === '' || now === before) return;
          observer.disconnect();
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - began)));
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        location.hash = hash;
      }),
    [address, drawn] as const,
  );
