/** pdf.js reads files in a thread of its own, from the window's own address. */
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
