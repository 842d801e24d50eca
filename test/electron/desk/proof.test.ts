/** Proofs on their own thread are those made on this one: every sample, drafts with faults, pictures that are there and not. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { openHost } from '../../../electron/disk/host';
import type { HostOptions } from '../../../electron/disk/outside';
import { proofThread } from '../../../electron/disk/proof-thread';
import { picturesOf } from '../../../electron/service/desk/pictures-of';
import { printHere, proveHere, type ProofPaper } from '../../../electron/service/desk/proof';
import { kinds } from '../../../templates/kinds/index';
import { sampleOffice } from '../../../templates/sample-office';

const here = (to: string): string => fileURLToPath(new URL(`../../../${to}`, import.meta.url));
const samples = here('templates/kinds/rectification-report/pictures');
const host: HostOptions = { samples, fonts: { folders: [] } };

describe('a proof', () => {
  const direct = proveHere(openHost(host).ports);
  const thread = proofThread(here('dist/worker.cjs'), host);
  afterAll(() => thread.stop());

  async function paperOf(kind: string, version: number, data: unknown): Promise<ProofPaper> {
    const record = { kind, version, data };
    const pictures = new Map<string, Uint8Array>();
    for (const ref of await picturesOf(record)) {
      const file = await readFile(`${samples}/${ref.replace('sha256:', '')}.jpg`).catch(() => undefined);
      if (file) pictures.set(ref, new Uint8Array(file));
    }
    return { record, office: sampleOffice, overlays: [], pictures, fonts: [] };
  }

  it('is the same on either thread', { timeout: 120_000 }, async () => {
    let pages = 0;
    let faults = 0;
    for (const { slug, version, samples: given } of kinds) {
      for (const { data } of given) {
        const paper = await paperOf(slug, version, data);
        const empty = { ...paper, pictures: new Map<string, Uint8Array>() };
        const blank = await paperOf(slug, version, { ...(data as object), title: '' });
        for (const one of [paper, empty, blank]) {
          const proof = await direct(one);
          expect(await thread.prove(one)).toEqual(proof);
          pages += proof.pages;
          faults += proof.faults.length;
        }
      }
    }
    expect(pages).toBeGreaterThan(20);
    expect(faults).toBeGreaterThan(5);
  });

  it('is written as the same file on either thread', { timeout: 60_000 }, async () => {
    const print = printHere(openHost(host).ports);
    const paper = await paperOf('speech', 1, kinds.find(({ slug }) => slug === 'speech')!.samples[0]!.data);
    for (const to of ['pdf', 'docx'] as const) {
      const [here, there] = [
        await print({ ...paper, to, final: false }),
        await thread.print({ ...paper, to, final: false }),
      ];
      expect(here.files).toHaveLength(1);
      expect(Buffer.from(there.files[0]!.bytes).equals(Buffer.from(here.files[0]!.bytes))).toBe(true);
      expect(there.faults).toEqual(here.faults);
    }
  });

  it('is made by another thread when the one before has ended', async () => {
    const paper = await paperOf('speech', 1, kinds.find(({ slug }) => slug === 'speech')!.samples[0]!.data);
    const pages = (await direct(paper)).pages;
    thread.stop();
    expect((await thread.prove(paper)).pages).toBe(pages);
    // and when the fonts have changed
    expect((await thread.prove({ ...paper, fonts: ['another.ttf'] })).pages).toBe(pages);
  });
});
