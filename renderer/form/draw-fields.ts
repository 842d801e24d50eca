/** How a list of fields is drawn: handed down, so that rows need not import what draws them. */
import type { ReactNode } from 'react';
import type { Field } from '../../templates/form';

/** Draws the fields of the object at `at` whose value is `scope`, leaving out those that `showIf` hides. */
export type DrawFields = (fields: readonly Field[], at: string, scope: unknown) => ReactNode;
