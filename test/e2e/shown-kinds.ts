/** The kinds that the window's specs go through: in the short form one of every shape of form and page, else all. */
import { kinds } from '../../templates/kinds/index';

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

export const shownKinds =
  process.env.DUBAN_LONG === '1' ? kinds : kinds.filter(({ slug }) => shapes.includes(slug));
