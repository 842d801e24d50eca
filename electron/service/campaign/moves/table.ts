/** The one table of moves (official-documents §4.1); 登记 stands apart because it makes the case. */
import { checking } from './checking';
import { closing } from './closing';
import { intake } from './intake';
import { lookingBack } from './look-back';
import type { Move } from './move';
import { rectification } from './rectification';
import { reporting } from './reporting';
import { paired, side } from './side';
import type { Case } from '../case/case';

export const moves = {
  ...intake,
  ...rectification,
  ...reporting,
  ...checking,
  ...closing,
  ...lookingBack,
  ...side,
  ...paired,
};
export type MoveName = keyof typeof moves;

const table: Readonly<Record<string, Move>> = moves;

/** The row of a move; undefined for a name that the table does not have. */
export const moveNamed = (name: string): Move | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** The moves that a case's state allows, in the table's order; whether they can be made depends on what they are told. */
export const nextMoves = ({ state }: Pick<Case, 'state'>): readonly MoveName[] =>
  (Object.keys(moves) as MoveName[]).filter((name) => moves[name].from.includes(state));
