/**
 * The kinds that the window's specs go through: in the short form one of every shape of form and page, shared out
 * between the two hosts; in full all of them on each.
 */
import { kinds } from '../../templates/kinds/index';
import { canRunDesktop } from '../support/electron';
import { onDesktop } from './desk';

/** A kind is named here when its form or its pages are made of something that no other named one has. */
const shapes: readonly string[] = [
  'notice',
  'letter',
  'minutes',
  'supervision-order',
  'rectification-report',
  'task-breakdown',
  'responsibility-breakdown',
  'responsibility-sheet',
  'speech',
];

/** A host that is alone has every shape. */
const onThisHost = shapes.filter((_, n) => !canRunDesktop || onDesktop === (n % 2 === 1));

export const shownKinds =
  process.env.DUBAN_LONG === '1' ? kinds : kinds.filter(({ slug }) => onThisHost.includes(slug));
