/** What is used of wawoff2, which brings no types. */
declare module 'wawoff2' {
  const wawoff2: {
    /** Unpack a WOFF2 file; the result lies in memory that the next call writes over. */
    decompress(woff2: Uint8Array): Promise<Uint8Array>;
  };
  export default wawoff2;
}
