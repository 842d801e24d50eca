/** Why a text of a template does not hold, in words for the one who changes it: Liquid tells it in English. */

const words: readonly (readonly [RegExp, (...found: readonly string[]) => string])[] = [
  [/^undefined variable: (.+)$/, (name) => `没有“${name}”这一项`],
  [/^undefined filter: (.+)$/, (name) => `没有“${name}”这种处理`],
  [/^tag "?(.+?)"? not found/, (name) => `不能用“{% ${name} %}”`],
  [/^tag (.+) not closed$/, (tag) => `“${tag}”没有写完，少了结尾`],
  [/^output .* not closed$/, () => '“{{”后面少了“}}”'],
  [/^unexpected token/, () => '“{{ }}”或“{% %}”里的写法不对'],
  [/limit exceeded/, () => '内容太多，排不出来'],
];

/** The reason in Chinese; what is not known stays as it was told. */
export function reasonWords(reason: string): string {
  if (/[\u4e00-\u9fff]/.test(reason)) return reason;
  for (const [pattern, say] of words) {
    const found = pattern.exec(reason);
    if (found) return say(...found.slice(1));
  }
  return `写法不对（${reason}）`;
}
