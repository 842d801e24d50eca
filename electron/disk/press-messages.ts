/** What the host and the press's thread say to each other. */
import type { PressOrder, PressPaper } from '../service/desk/press';
import type { HostOptions } from './outside';

export interface PressStart {
  readonly order: PressOrder;
  readonly host: HostOptions;
}
/** One paper; without one, the end. */
export interface PressCall {
  readonly paper?: PressPaper;
}
