/** The content security policy of the window, one for both hosts: only its own code, no network, no frames. */

export const CSP = [
  "default-src 'self'",
  // antd puts its styles into the page
  "style-src 'self' 'unsafe-inline'",
  // pictures and fonts come as blobs: their elements cannot send the host's token
  "img-src 'self' data: blob:",
  "font-src 'self' data: blob:",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
