/** Markup gathered as UTF-8: a large table's text is encoded row by row, and never kept, joined and copied whole. */

const encoder = new TextEncoder();

export class Markup {
  #bytes = new Uint8Array(0x4000);
  #end = 0;
  #last = '';

  write(xml: string): void {
    // no UTF-16 unit takes more than three bytes
    const most = this.#end + xml.length * 3;
    if (most > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(most, this.#bytes.length * 2));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#end += encoder.encodeInto(xml, this.#bytes.subarray(this.#end)).written;
    this.#last = xml;
  }

  /** What was written last; '' at the beginning. */
  get last(): string {
    return this.#last;
  }

  /** In bytes. */
  get length(): number {
    return this.#end;
  }

  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#end);
  }
}
