/** The archive's folder inside a desk's. */
export const ARCHIVE = 'archive';
