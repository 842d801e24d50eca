/** The seed speech where it is to be had (DUBAN_SEED, else ../shared/seed/speech.txt), and invented texts of its shape. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { speechFromText } from '../../../templates/derive/speech-from-text';
import { speech } from '../../../templates/kinds/speech/index';
import { kinds } from '../../../templates/kinds/index';
import { toPaper } from '../../../templates/paper';
import { sampleOffice } from '../../../templates/sample-office';
import { notRun } from '../../support/not-run';

const copied = [
  ' 在全区扬尘治理会议上的讲话各位领导、同志们：今天的会议很重要，我先讲几句大家关心的话...',
  '在全区扬尘治理会议上的讲话',
  '各位领导、同志们：',
  '今天的会议很重要，我先讲几句大家关心的话，也请大家把各自的任务再对',
  '照一遍。',
  '一是目标要再明确。',
  '十九大召开在即，要落实2024—2024年方案，配合好巡查组，巡视组不走、工作不停。',
  '',
].join('\n');

describe('a copied speech', () => {
  const { data, faults } = speechFromText(copied);

  it('loses the snippet line and the blanks, and its cut lines are joined', () => {
    expect(data.title).toBe('在全区扬尘治理会议上的讲话');
    expect(data.salutation).toBe('各位领导、同志们：');
    expect(data.body.split('\n')).toEqual([
      '今天的会议很重要，我先讲几句大家关心的话，也请大家把各自的任务再对照一遍。',
      '一是目标要再明确。',
      '十九大召开在即，要落实2024—2024年方案，配合好巡查组，巡视组不走、工作不停。',
    ]);
  });

  it('reports equal years, years after the congress and two names of one body, and changes none', () => {
    expect(faults.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['R12 W', 'R12 W', 'R58 W']);
    expect(faults[0]?.message).toContain('2024—2024年');
    expect(faults[1]?.message).toContain('2024年');
    expect(faults[2]?.message).toContain('“巡视组”1处');
    expect(data.body).toContain('2024—2024年');
  });

  it('keeps a first line that is no snippet', () => {
    expect(speechFromText('在会上的讲话\n同志们：\n开会了。').data).toMatchObject({
      title: '在会上的讲话',
      salutation: '同志们：',
      body: '开会了。',
    });
  });
});

describe('the seed speech', () => {
  const seed = process.env.DUBAN_SEED ?? new URL('../../../../shared/seed/speech.txt', import.meta.url);
  if (!existsSync(seed)) {
    notRun('the seed speech as 讲话稿: set DUBAN_SEED to its file');
    it('is not at hand: listed as not run', () => expect(existsSync(seed)).toBe(false));
    return;
  }
  const text = readFileSync(seed, 'utf8');
  const { data, faults } = speechFromText(text);

  it('is printed whole: title, salutation and nine paragraphs, nothing else changed', () => {
    const lines = text.split('\n').map((line) => line.trim());
    expect(data.title).toBe(lines[1]);
    expect(data.salutation).toBe(lines[2]);
    expect(data.body.split('\n')).toHaveLength(9);
    expect(data.body.replaceAll('\n', '')).toBe(lines.slice(3).join(''));
  });

  it('is bound with its three points as headings', () => {
    const { document, faults: found } = toPaper(
      { kind: speech.slug, version: speech.version, data },
      { office: sampleOffice, kinds },
    );
    const blocks = document?.sections[0]?.blocks ?? [];
    const headings = blocks.flatMap((block) => (block.type === 'heading' ? [block.label + block.text] : []));
    expect(headings).toEqual(['一是认识要再提升。', '二是重点要再明晰。', '三是措施要再完善。']);
    expect(found.filter(({ severity }) => severity === 'E')).toEqual([]);
  });

  it('has its doubtful years and words reported', () => {
    expect(faults.map(({ rule }) => rule)).toEqual(['R12', 'R12', 'R58']);
  });
});
