/** An office with papers for specs of the list. */
import { sampleOffice } from '../../templates/sample-office';
import type { Desk } from './desk';

/** An office with papers: `notices` drafts whose titles count, and a breakdown. */
export async function withPapers(desk: Desk, notices: number): Promise<void> {
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
