/** What the host and the press's thread say to each other. */
import type { PressOrder, PressPaper, PressResult, Pressed } from '../service/desk/press';
import type { CallError } from '../contract';
import type { HostOptions } from './host';

export interface PressStart {
  readonly order: PressOrder;
  readonly host: HostOptions;
}
/** One paper; without one, the end. */
export interface PressCall {
  readonly seq: number;
  readonly paper?: PressPaper;
}
export interface PressReply {
  readonly seq: number;
  readonly value?: Pressed | PressResult;
  readonly refused?: CallError;
}
