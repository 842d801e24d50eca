/** 命令（令）: the organ of the head, the signers' names and posts, and the 版记. */
import type { Office } from '../../office';
import { annexTitlesOf, colophonView, type ColophonView } from '../../official-paper/view';
import type { Order } from './schema';

export interface OrderView extends ColophonView {
  readonly organ: string;
  readonly annexTitles: readonly string[];
  readonly names: readonly string[];
  readonly posts: readonly string[];
}

export const organOf = ({ organ }: Pick<Order, 'organ'>, office: Office): string =>
  organ.trim() === '' ? office.name : organ;

export const viewOf = (data: Order, office: Office): OrderView => ({
  ...colophonView(data, office),
  organ: organOf(data, office),
  annexTitles: annexTitlesOf(data),
  names: data.signers.map(({ name }) => name),
  posts: data.signers.map(({ post }) => post),
});
