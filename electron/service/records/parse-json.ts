/** Text → plain data: refuses what is not JSON or nests too deep, and drops keys that name a prototype. */
import { AppError } from '../errors';

/** Levels of lists and objects; a record with four annexes inside each other has about forty. */
const MAX_DEPTH = 100;

/**
 * The value of a JSON text. A key named __proto__ is dropped: it is nobody's field and would reach into objects.
 * @throws AppError `json` with the line where reading stopped, `depth` when lists and objects nest too deep.
 */
export function parseJson(text: string): unknown {
  if (depthOf(text) > MAX_DEPTH)
    throw new AppError('depth', {
      message: `内容嵌套超过 ${MAX_DEPTH} 层`,
      remedy: '这不是督办文书的记录，请检查是不是选错了文件。',
    });
  try {
    const value: unknown = JSON.parse(text);
    // the key may also be spelt with escapes
    return /__proto__|\\u00/u.test(text) ? withoutPrototypes(value) : value;
  } catch (error) {
    throw new AppError('json', {
      message: `文件不是 JSON${placeOf(error, text)}`,
      remedy: '请检查引号、逗号和括号是不是成对，或从原处重新取得这个文件。',
    });
  }
}

/** Greatest depth of brackets outside strings, counted without recursion, so that no text exhausts the stack. */
function depthOf(text: string): number {
  let depth = 0;
  let greatest = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const mark = text[i];
    if (inString) {
      if (mark === '\\') i += 1;
      else if (mark === '"') inString = false;
    } else if (mark === '"') inString = true;
    else if (mark === '[' || mark === '{') greatest = Math.max(greatest, ++depth);
    else if (mark === ']' || mark === '}') depth -= 1;
  }
  return greatest;
}

function withoutPrototypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPrototypes);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '__proto__')
      .map(([key, item]) => [key, withoutPrototypes(item)]),
  );
}

/** V8 names the position in most of its messages; a text that simply ends is told as such. */
function placeOf(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : '';
  const found = /position (\d+)/u.exec(message);
  const position = found ? Number(found[1]) : undefined;
  if (/end of JSON|Unterminated/u.test(message) || position === text.length) return '：内容没有写完就断了';
  if (position === undefined) return '';
  const before = text.slice(0, position).split('\n');
  return `：第 ${before.length} 行第 ${before.at(-1)!.length + 1} 个字符附近有错`;
}
