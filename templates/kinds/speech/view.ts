/** 讲话稿: the lines under the title. */
import type { Speech } from './schema';

export interface SpeechView {
  /** （区攻坚办主任　程立功）; '' when neither is known. */
  readonly speakerLine: string;
  /** （2017年10月12日）; '' when it is not known. */
  readonly dateLine: string;
}

const bracketed = (text: string): string => (text === '' ? '' : `（${text}）`);

export const viewOf = ({ speaker, post, date }: Speech): SpeechView => ({
  speakerLine: bracketed([post, speaker].filter((part) => part !== '').join('　')),
  dateLine: bracketed(date),
});
