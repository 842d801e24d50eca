/** Has the browser load the faces that the pages use. */
import { useEffect, useState } from 'react';
import type { FaceChains, FaceMetrics } from '../../templates/typeset/metrics';
import type { Host } from '../host';
import { loadFace, type ReadyFace } from '../paper/fonts';
import { useSame } from './use-same';

/** Loads a face from the host's file, once; rejects when the host does not hand it out. */
export const loadHostFace = (host: Host, face: FaceMetrics): Promise<ReadyFace> =>
  loadFace(face, async () => {
    const reply = await host.call('fontFile', { id: face.id });
    if (!reply.ok) throw new Error(reply.error.message);
    return reply.value;
  });

export interface Faces {
  readonly ready: ReadonlyMap<string, ReadyFace>;
  /** Faces that could not be loaded: drawn with what the system has. */
  readonly failed: readonly string[];
  /** Every face in use has been loaded or has failed. */
  readonly settled: boolean;
}

/** @param ids of the faces in use. */
export function useFaces(host: Host, chains: FaceChains, ids: readonly string[]): Faces {
  const wanted = useSame(ids);
  const [ready, setReady] = useState<ReadonlyMap<string, ReadyFace>>(new Map());
  const [failed, setFailed] = useState<readonly string[]>([]);

  useEffect(() => {
    let current = true;
    const metrics = new Map<string, FaceMetrics>(
      Object.values(chains).flatMap((chain) => chain.map((face) => [face.id, face] as const)),
    );
    const jobs = wanted.map((id) => {
      const face = metrics.get(id);
      return face === undefined ? Promise.reject(new Error(id)) : loadHostFace(host, face);
    });
    void Promise.allSettled(jobs).then((results) => {
      if (!current) return;
      const loaded = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
      setReady((old) => new Map([...old, ...loaded.map((face) => [face.id, face] as const)]));
      setFailed(wanted.filter((_, n) => results[n]?.status === 'rejected'));
    });
    return () => {
      current = false;
    };
  }, [host, chains, wanted]);

  return { ready, failed, settled: wanted.every((id) => ready.has(id) || failed.includes(id)) };
}
