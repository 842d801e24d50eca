/** The one door to the application: parse what came in, call, parse what goes out, errors as data. */
import { contract, type Api, type CallError, type CallName, type Reply } from './contract';
import { AppError } from './service/errors';

export const isCall = (name: string): name is CallName => Object.hasOwn(contract, name);

const refusal = (code: string, message: string, remedy: string): Reply<never> => ({
  ok: false,
  error: { code, message, remedy },
});

/** An error as words: its own, or that the program is at fault. */
export const wordsOf = (error: unknown): CallError =>
  error instanceof AppError
    ? { code: error.code, message: error.message, remedy: error.remedy }
    : { code: 'internal', message: '程序内部出错，这一步没有完成', remedy: '内容保留在窗口里，请再试一次。' };

/**
 * Answers one call of a window. Never throws.
 * @param log told what went wrong inside, for the one who looks after the program.
 */
export async function answer(
  api: Partial<Api>,
  name: string,
  input: unknown,
  log: (error: unknown) => void,
): Promise<Reply<unknown>> {
  if (!isCall(name)) return refusal('call', '没有这个功能', '请刷新窗口。');
  const { input: takes, output: gives } = contract[name];
  const parsed = takes.safeParse(input);
  if (!parsed.success) return refusal('input', '窗口发来的内容不合规定', '请刷新窗口再试。');
  try {
    // the schema of this very call has parsed it
    const call = api[name] as ((input: unknown) => Promise<unknown>) | undefined;
    if (call === undefined) return refusal('call', '没有这个功能', '请刷新窗口。');
    return { ok: true, value: gives.parse(await call(parsed.data)) };
  } catch (error) {
    if (!(error instanceof AppError)) log(error);
    return { ok: false, error: wordsOf(error) };
  }
}
