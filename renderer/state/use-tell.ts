/** Says in passing what happened or what went wrong. */
import { App } from 'antd';
import { useMemo } from 'react';
import { offerUndo } from '../pages/undo-message';
import { sentences } from './words';

interface Wrong {
  readonly message: string;
  readonly remedy: string;
}

export interface Tell {
  /** What was done: 已导出“…”. */
  readonly done: (words: string) => void;
  readonly wrong: (error: Wrong) => void;
  /** What was done, with a button that takes it back. */
  readonly undo: (words: string, undo: () => void) => void;
}

const seconds = 8;

export function useTell(): Tell {
  const { message } = App.useApp();
  return useMemo(
    () => ({
      done: (words) => void message.open({ content: words, duration: 5 }),
      wrong: (error) => void message.warning({ content: sentences(error), duration: seconds }),
      undo: (words, undo) => offerUndo(message, words, undo),
    }),
    [message],
  );
}
