/** Titles of derived papers: the source's title with its last words exchanged. */

/** …重点任务分解表 → …责任单; a title that ends otherwise gets the new words behind it. */
export const derivedTitle = (title: string, words: string): string =>
  `${title.replace(/(重点)?任务(分解|分工)?(表|清单)$/, '')}${words}`;
