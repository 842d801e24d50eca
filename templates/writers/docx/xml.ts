/** Text and lengths as WordprocessingML writes them. */

/** Characters that XML must not hold as they are, or at all: controls and halves of surrogate pairs. */
const unsafe = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Escapes a text for element content and attributes; control characters and lone surrogates are dropped. */
export function escapeXml(text: string): string {
  if (!unsafe.test(text)) return text;
  return text
    .replace(/[&<>"]/g, (mark) => entities[mark] ?? '')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(loneSurrogate, '');
}

/** Attributes in the order given; those that are undefined are left out. */
export function attributes(pairs: Readonly<Record<string, string | number | undefined>>): string {
  let out = '';
  for (const name in pairs) {
    const value = pairs[name];
    if (value !== undefined) out += ` w:${name}="${value}"`;
  }
  return out;
}

/** `<w:name w:val="value"/>` */
export const valued = (name: string, value: string | number): string => `<w:${name} w:val="${value}"/>`;

/** RGB as six hexadecimal digits. */
export const hexColour = (rgb: readonly number[]): string =>
  rgb.map((part) => part.toString(16).padStart(2, '0').toUpperCase()).join('');
