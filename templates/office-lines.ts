/** Lines that papers print of the office where a record leaves them out. */
import type { Office } from './office';

/** A paper's own contact with telephone, else the office's. */
export function contactLine(
  { contact, phone }: { readonly contact: string; readonly phone: string },
  office: Office,
): string {
  const own = `${contact}　${phone}`.trim();
  return own === '' ? `${office.contact.person}　${office.contact.phone}`.trim() : own;
}
