/** How large a file is, as it is told to people. */

/** 12 KB, 3.4 MB; never less than 1 KB. By thousands, as file managers of today and the archive's lists count. */
export const sizeWords = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
