/** Bookmarks of headings and annexes. */
import { escapeXml } from './xml';

/** Word's limit for a bookmark's name. */
const longest = 40;

/** Hands out bookmarks: names unlike each other, of letters, digits and _ as Word wants them. */
export class Bookmarks {
  readonly #taken = new Set<string>();

  /** Wraps a paragraph's runs in a bookmark named after `text`. */
  around(text: string, runs: string): string {
    const id = this.#taken.size;
    const plain = `_${text.replace(/[^\p{L}\p{N}]/gu, '')}`;
    let name = plain.slice(0, longest);
    for (let n = 2; this.#taken.has(name.toLowerCase()); n++) name = `${plain.slice(0, longest - 5)}_${n}`;
    this.#taken.add(name.toLowerCase());
    return `<w:bookmarkStart w:id="${id}" w:name="${escapeXml(name)}"/>${runs}<w:bookmarkEnd w:id="${id}"/>`;
  }
}
