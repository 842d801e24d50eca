/** Names of the messages between window and main process. */

export const CHANNELS = {
  call: 'duban:call',
  openFile: 'duban:open-file',
  saveFile: 'duban:save-file',
} as const;
