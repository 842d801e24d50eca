/** The door through which record files come in: what is refused, and in which words. */
import { describe, expect, it } from 'vitest';
import { readEnvelope } from '../../../electron/service/records/read-envelope';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const record = '{"kind": "speech", "version": 1, "data": {}, "extra": {"a": [1]}}';
const messages = (bytes: Uint8Array) => readEnvelope(bytes).faults.map(({ message }) => message);

describe('readEnvelope', () => {
  it('keeps what it does not know', () => {
    expect(readEnvelope(utf8(record)).record).toEqual({
      kind: 'speech',
      version: 1,
      data: {},
      extra: { a: [1] },
    });
  });

  it('takes the byte order mark that Windows editors write', () => {
    expect(readEnvelope(utf8(`\uFEFF${record}`)).faults).toEqual([]);
  });

  it.each([
    ['nothing', new Uint8Array(), '文件是空的'],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x7b, 0]), 'UTF-16'],
    ['GB18030', Uint8Array.from([0x7b, 0x22, 0xb1, 0xea, 0xcc, 0xe2, 0x22, 0x7d]), 'GB18030'],
    ['broken UTF-8', Uint8Array.from([0x7b, 0x22, 0xe6, 0xa0, 0xff, 0xff, 0x22, 0x7d]), '不合 UTF-8'],
    ['a ZIP', utf8('PK\u0003\u0004....'), '压缩包'],
    ['no JSON', utf8('标题：关于'), '文件不是 JSON'],
    ['a comma too many', utf8('{"kind": "speech",\n "version": 1,,}'), '第 2 行第 15 个字符附近有错'],
    ['half a file', utf8(record.slice(0, 40)), '没有写完就断了'],
    ['a list', utf8('[]'), '没有督办文书的记录'],
    ['null', utf8('null'), '没有督办文书的记录'],
    ['something else', utf8('{"name": "package"}'), '没有督办文书的记录'],
    ['deep nesting', utf8(`${'['.repeat(200_000)}${']'.repeat(200_000)}`), '嵌套超过'],
  ])('refuses %s in words', (_name, bytes, words) => {
    const [message, ...more] = messages(bytes);
    expect(message).toContain(words);
    expect(more).toEqual([]);
  });

  it('names each part of the envelope that is wrong', () => {
    const { faults } = readEnvelope(utf8('{"version": "1", "data": {}, "revision": -1}'));
    expect(faults.map(({ path, label, message }) => [path, label, message])).toEqual([
      ['kind', '文书种类', '没有填写'],
      ['version', '记录版本', '写法不对'],
      ['revision', '修订次数', '写法不对'],
    ]);
  });

  it.each(['__proto__', '\\u005f_proto__'])('drops a key %s', (key) => {
    const { record: read } = readEnvelope(
      utf8(`{"kind": "speech", "version": 1, "data": {"${key}": {"polluted": true}, "title": "好"}}`),
    );
    expect(read?.data).toEqual({ title: '好' });
    expect(Object.getPrototypeOf(read?.data)).toBe(Object.prototype);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('reads 20 MB in a moment', () => {
    const big = utf8(
      JSON.stringify({ kind: 'speech', version: 1, data: { body: '督办'.repeat(3_500_000) } }),
    );
    const started = performance.now();
    expect(readEnvelope(big).faults).toEqual([]);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
