/** Text files as the application asks for them; the library is loaded when the first one comes. */
import type { TextFiles } from '../../service/ports';

export const textFiles: TextFiles = {
  read: async (name, bytes) => (await import('./read-text')).readText(name, bytes),
};
