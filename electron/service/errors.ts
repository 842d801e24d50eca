/** The one error that the host throws on purpose: a code for programs, words for people. */

export interface Words {
  /** What is wrong, in the office's Chinese. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: string;
  readonly remedy: string;

  constructor(code: string, { message, remedy }: Words) {
    super(message);
    this.code = code;
    this.remedy = remedy;
  }
}
