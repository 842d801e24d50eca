/** How fast files may be read: work in the background leaves the disk to those who wait for it. */

export interface Pace {
  /** Called with every piece that was read, bytes. */
  readonly took: (bytes: number) => Promise<void>;
}

/** Bytes in all, for whoever wants to know. */
export interface CountingPace extends Pace {
  readonly bytes: () => number;
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Shorter waits are not worth a timer, ms. */
const LEAST = 5;

/** @param limit bytes a second; none when left out. */
export function pace(limit?: number): CountingPace {
  let bytes = 0;
  const started = performance.now();
  return {
    bytes: () => bytes,
    took: async (more) => {
      bytes += more;
      if (limit === undefined) return;
      const ahead = (bytes / limit) * 1000 - (performance.now() - started);
      if (ahead > LEAST) await wait(ahead);
    },
  };
}
