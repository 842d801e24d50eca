/** Record files that the system hands over: which arguments are some, and that none is lost or given twice. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  handedOver,
  handover,
  isRecordPath,
  openedFiles,
  recordPathsIn,
} from '../../../electron/desktop/opened-files';

const folder = path.resolve('/work place');

describe('recordPathsIn', () => {
  it('takes record files, relative ones from where the start was made', () => {
    const argv = ['--flag', '.', '通知 一.duban', path.resolve('/a/B.JSON'), '--x=y.json', 'readme.txt', ''];
    expect(recordPathsIn(argv, folder)).toEqual([
      path.join(folder, '通知 一.duban'),
      path.resolve('/a/B.JSON'),
    ]);
  });
});

describe('isRecordPath', () => {
  it.each(['a.duban', 'x.duban.exe', '', '-.duban'])('refuses %j', (file) => {
    expect(isRecordPath(file)).toBe(false);
  });
});

describe('handedOver', () => {
  it('reads what another start of ours sent, and nothing else', () => {
    const file = path.join(folder, '通知 100%.duban');
    const sent = handover([file]);
    expect(JSON.stringify(sent)).toMatch(/^[ -~]*$/u);
    expect(handedOver({ files: [...sent.files, 'a.duban', 5, '/etc/passwd', '%'] })).toEqual([file]);
    for (const message of [undefined, null, 'x', {}, { files: file }])
      expect(handedOver(message)).toEqual([]);
  });
});

describe('openedFiles', () => {
  it('keeps files until they are taken, once', () => {
    let told = 0;
    const opened = openedFiles(() => (told += 1));
    opened.add([]);
    expect(told).toBe(0);
    opened.add(['/a.duban']);
    opened.add(['/b.duban']);
    expect(told).toBe(2);
    expect(opened.take()).toEqual(['/a.duban', '/b.duban']);
    expect(opened.take()).toEqual([]);
  });
});
