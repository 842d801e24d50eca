/** Whose messages count (checklist 17), and which files the window may have shown. */
import { writeFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writtenFiles } from '../../../electron/desktop/written-files';
import { isTrusted } from '../../../electron/desktop/trusted-sender';
import { tempFolder } from '../../support/temp-folder';

const fresh = tempFolder();

describe('isTrusted', () => {
  it('takes the top frame of a page of ours', () => {
    expect(isTrusted({ url: 'app://ui/index.html#/papers', parent: null })).toBe(true);
  });

  it.each([
    ['a frame inside a page', { url: 'app://ui/index.html', parent: {} }],
    ['another host', { url: 'app://other/index.html', parent: null }],
    ['a host that begins alike', { url: 'app://ui.evil/index.html', parent: null }],
    ['a name before the host', { url: 'app://ui@evil/index.html', parent: null }],
    ['another scheme', { url: 'https://ui/index.html', parent: null }],
    ['a file', { url: 'file:///ui/index.html', parent: null }],
    ['a data address', { url: 'data:text/html,x', parent: null }],
    ['no address', { url: '', parent: null }],
    ['a frame that is gone', null],
  ])('refuses %s', (_name, frame) => {
    expect(isTrusted(frame)).toBe(false);
  });
});

describe('writtenFiles', () => {
  it('finds what this session wrote while it is there, and nothing else', async () => {
    const file = path.join(await fresh(), '通知.pdf');
    await writeFile(file, '');
    const written = writtenFiles();
    expect(written.find('通知.pdf')).toBeUndefined();
    expect(written.add(file)).toBe('通知.pdf');
    expect(written.find('通知.pdf')).toBe(file);
    expect(written.find(file)).toBeUndefined();
    expect(written.find('../通知.pdf')).toBeUndefined();
    await rm(file);
    expect(written.find('通知.pdf')).toBeUndefined();
  });
});
