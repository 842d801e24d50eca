/** The PDF's document properties, in strings that its XMP packet can carry. */
import type { FlowDocument } from '../../flow/flow';

/** pdfkit writes these strings into XML as they are: marks that XML reads get their full-width forms. */
const fullWidth: Readonly<Record<string, string>> = { '&': '＆', '<': '＜', '>': '＞' };

/** `text` without control characters and lone surrogates, on one line. */
export const property = (text: string): string =>
  text
    .replace(/[&<>]/gu, (mark) => fullWidth[mark] ?? '')
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' ')
    .trim();

/** Title, author, subject and date of a paper. */
export const metadata = (flow: FlowDocument, created: Date) => ({
  title: property(flow.title),
  author: property(flow.author),
  subject: property(flow.subject ?? ''),
  creator: '督办文书',
  producer: '督办文书 (pdfmake, pdfkit)',
  creationDate: created,
});
