/** What went wrong as sentences: what it is, then what to do. */

interface Wrong {
  readonly message: string;
  readonly remedy: string;
}

/** 没有这种字体。请刷新窗口。 */
export const sentences = ({ message, remedy }: Wrong): string =>
  [message, remedy]
    .filter((text) => text !== '')
    .map((text) => (/[。！？…”）]$/u.test(text) ? text : `${text}。`))
    .join('');
