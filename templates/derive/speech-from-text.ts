/** The text of a speech as copied from a web page → the data of a 讲话稿: page-width artefacts mended, doubts reported. */
import type { Speech } from '../kinds/speech/schema';
import type { Fault } from '../official/fault';
import { doubtsIn } from './text/doubts';
import { mendText } from './text/mend';

export interface SpeechFromText {
  readonly data: Speech;
  /** Doubts for the user to judge; nothing of them is changed in the text. */
  readonly faults: readonly Fault[];
}

const SALUTATION = /^[^。！？]{0,40}：$/;

/**
 * Reads a speech: title, salutation, body. What mending changes is told in `mend.ts`; every other character stays.
 * @param text the file's text; may begin with a byte order mark.
 */
export function speechFromText(text: string): SpeechFromText {
  const [title = '', ...rest] = mendText(text).lines;
  const salutation = SALUTATION.test(rest[0] ?? '') ? (rest[0] ?? '') : '';
  const body = (salutation === '' ? rest : rest.slice(1)).join('\n');
  const faults = doubtsIn(body).map(({ rule, message, remedy }): Fault => ({
    path: 'body',
    label: '正文',
    rule,
    severity: 'W',
    message,
    remedy,
  }));
  return { data: { title, speaker: '', post: '', date: '', salutation, body }, faults };
}
