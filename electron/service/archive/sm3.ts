/** SM3 (GB/T 32905-2016) in JavaScript: Electron's BoringSSL has none. Some 10 MB/s: for a manifest, not for every file. */

/** Initial value (4.1). */
const START = [
  0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e,
] as const;
const BLOCK = 64;
const ROUNDS = 64;
/** Rounds of the first Boolean functions and constant (4.2, 4.3). */
const FIRST = 16;

const turn = (word: number, by: number): number => (word << (by % 32)) | (word >>> (32 - (by % 32)));
const p0 = (word: number): number => word ^ turn(word, 9) ^ turn(word, 17);
const p1 = (word: number): number => word ^ turn(word, 15) ^ turn(word, 23);

/** The message with its end mark and its length in bits, in whole blocks (5.2). */
function padded(message: Uint8Array): DataView {
  const length = Math.ceil((message.length + 9) / BLOCK) * BLOCK;
  const bytes = new Uint8Array(length);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setBigUint64(length - 8, BigInt(message.length) * 8n);
  return view;
}

/** The 132 words of a block (5.3.2): `w`, and `wx` of neighbours four apart. */
function expand(view: DataView, at: number, w: Int32Array, wx: Int32Array): void {
  for (let j = 0; j < 16; j++) w[j] = view.getInt32(at + 4 * j);
  for (let j = 16; j < 68; j++)
    w[j] = p1(w[j - 16]! ^ w[j - 9]! ^ turn(w[j - 3]!, 15)) ^ turn(w[j - 13]!, 7) ^ w[j - 6]!;
  for (let j = 0; j < ROUNDS; j++) wx[j] = w[j]! ^ w[j + 4]!;
}

/** One block into the state (5.3.3). */
function compress(state: Int32Array, w: Int32Array, wx: Int32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    ...[number, number, number, number],
    ...[number, number, number, number],
  ];
  for (let j = 0; j < ROUNDS; j++) {
    const isFirst = j < FIRST;
    const ss1 = turn((turn(a, 12) + e + turn(isFirst ? 0x79cc4519 : 0x7a879d8a, j)) | 0, 7);
    const ss2 = ss1 ^ turn(a, 12);
    const tt1 = ((isFirst ? a ^ b ^ c : (a & b) | (a & c) | (b & c)) + d + ss2 + wx[j]!) | 0;
    const tt2 = ((isFirst ? e ^ f ^ g : (e & f) | (~e & g)) + h + ss1 + w[j]!) | 0;
    [a, b, c, d] = [tt1, a, turn(b, 9), c];
    [e, f, g, h] = [p0(tt2), e, turn(f, 19), g];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = state[i]! ^ word));
}

/** The digest of a message, 64 lower-case hexadecimal digits. */
export function sm3(message: Uint8Array): string {
  const state = Int32Array.from(START);
  const w = new Int32Array(68);
  const wx = new Int32Array(ROUNDS);
  const view = padded(message);
  for (let at = 0; at < view.byteLength; at += BLOCK) {
    expand(view, at, w, wx);
    compress(state, w, wx);
  }
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
