/** Every writer of the table makes a file of its kind from one and the same input. */
import { describe, expect, it } from 'vitest';
import { layout } from '../../../templates/typeset/layout';
import { writers } from '../../../templates/writers/table';
import { standInFaces } from '../../support/stand-in-faces';
import { emptyFlow } from './pdf/pages';

describe('the table of writers', () => {
  it.each([
    ['pdf', '%PDF-1.7'],
    ['docx', 'PK\u0003\u0004'],
    ['text', '特此通知。'],
  ] as const)('%s', async (name, beginning) => {
    const { chains, fonts } = await standInFaces();
    const items = [{ kind: 'paragraph', style: 'Body', runs: [{ text: '特此通知。' }] }] as const;
    const flow = { ...emptyFlow, sections: [{ orientation: 'portrait', items }] } as const;
    const input = {
      flow,
      layout: layout(flow, chains, {}),
      fonts,
      pictures: {},
      latinFace: 'Times New Roman',
    };
    const bytes = await writers[name](input);
    expect(new TextDecoder().decode(bytes).slice(0, beginning.length)).toBe(beginning);
    expect(await writers[name](input)).toEqual(bytes);
  });
});
