/** What a derivation may know besides the source's data. */
import type { Office } from '../office';

export interface DeriveContext {
  readonly office: Office;
}
