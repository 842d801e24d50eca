/** `docProps/core.xml`: title, author, subject, language and dates that are given, not the clock's. */
import type { FlowDocument } from '../../flow/flow';
import { escapeXml } from './xml';

/** The whole part; docx would write the clock's time. */
export function coreProperties(flow: FlowDocument, created: Date): string {
  const date = created.toISOString().replace(/\.\d+Z$/, 'Z');
  const subject = flow.subject ? `<dc:subject>${escapeXml(flow.subject)}</dc:subject>` : '';
  const time = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}</dcterms:${name}>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(flow.title)}</dc:title>${subject}<dc:creator>${escapeXml(flow.author)}</dc:creator>` +
    `<dc:language>zh-CN</dc:language><cp:lastModifiedBy>${escapeXml(flow.author)}</cp:lastModifiedBy>` +
    `${time('created')}${time('modified')}</cp:coreProperties>`
  );
}
