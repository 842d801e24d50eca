/** What the packages ask of Node that the Node 16 inside Electron 22 lacks; put before the hosts' bundles. */
import * as buffer from 'node:buffer';
import * as nodeCrypto from 'node:crypto';
import * as v8 from 'node:v8';

const missing: Readonly<Record<string, unknown>> = {
  crypto: nodeCrypto.webcrypto,
  Blob: buffer.Blob,
  structuredClone: (value: unknown): unknown => v8.deserialize(v8.serialize(value)),
};

for (const [name, value] of Object.entries(missing))
  if (!(name in globalThis))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
