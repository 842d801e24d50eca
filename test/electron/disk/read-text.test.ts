/** Text files: a DOCX of our own gives its lines back, and what holds no text is refused in words. */
import { describe, expect, it } from 'vitest';
import { readText } from '../../../electron/disk/texts/read-text';
import { proposeTasks } from '../../../electron/service/campaign/text/propose';
import { speech } from '../../../templates/kinds/speech/index';
import { writers } from '../../../templates/writers/table';
import { makePaper } from '../../support/sample-papers';

const body = [
  '二是重点要再明晰。',
  '工作重心包括1.小锅炉淘汰及改造情况；2.加油站整改情况。区环保局要牵头抓好加油站整改，确保完成。',
].join('\n');

describe('a DOCX', () => {
  it('is read by its paragraphs, and the same tasks are proposed of it as of its text', async () => {
    const { input } = await makePaper(speech, { title: '在会议上的讲话', salutation: '同志们：', body });
    const text = await readText('讲话.docx', await writers.docx(input));
    expect(text.split('\n')).toEqual(
      expect.arrayContaining(['在会议上的讲话', '同志们：', ...body.split('\n')]),
    );
    const nobody = { units: [], people: [] };
    const [given, read] = [proposeTasks(body, nobody), proposeTasks(text, nobody)];
    expect(read.tasks.map(({ task }) => task.words)).toEqual(['小锅炉淘汰及改造情况', '加油站整改情况']);
    expect(read.tasks.map(({ leads }) => leads.map(({ words }) => words))).toEqual(
      given.tasks.map(({ leads }) => leads.map(({ words }) => words)),
    );
    expect(read.tasks[1]?.leads.map(({ words }) => words)).toEqual(['区环保局']);
  });
});

describe('refusals', () => {
  it.each([
    ['旧文件.doc', [0xd0, 0xcf, 0x11, 0xe0, 0, 0], '“旧文件.doc”读不出文字'],
    ['坏.docx', [0x50, 0x4b, 3, 4, 1, 2, 3], '“坏.docx”读不出文字'],
    ['空.txt', [0x20, 0x0a], '文件里没有文字'],
  ])('%s', async (name, bytes, message) => {
    await expect(readText(name, Uint8Array.from(bytes))).rejects.toThrow(message);
  });
});
