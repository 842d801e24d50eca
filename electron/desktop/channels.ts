/** Names of the messages between window and main process. */

/** The window asks, the main process answers. */
export const CHANNELS = {
  call: 'duban:call',
  openFile: 'duban:open-file',
  openDropped: 'duban:open-dropped',
  takeOpened: 'duban:take-opened',
  saveFile: 'duban:save-file',
  showInFolder: 'duban:show-in-folder',
  chooseFolder: 'duban:choose-folder',
  printers: 'duban:printers',
  print: 'duban:print',
} as const;

/** The main process tells the window. */
export const NEWS = {
  command: 'duban:command',
  /** There is something to take with `takeOpened`. */
  opened: 'duban:opened',
} as const;
