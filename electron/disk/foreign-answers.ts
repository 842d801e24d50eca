/** Files of other programs, as their thread answers for them. */
import type { ForeignCall } from './foreign-threads';
import { foreignFiles } from './host';

const { sheets, texts } = foreignFiles;

export function foreignAnswer(call: ForeignCall): Promise<unknown> {
  if (call.type === 'writeSheet') return sheets.write(call.table);
  return call.type === 'readSheets' ? sheets.read(call.name, call.bytes) : texts.read(call.name, call.bytes);
}
