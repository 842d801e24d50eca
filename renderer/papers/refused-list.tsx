/** Papers with which something could not be done, each with the reason and what to do. */
import type { ReactNode } from 'react';
import { sentences } from '../state/words';

interface Refused {
  readonly id: string;
  readonly title: string;
  readonly message: string;
  readonly remedy: string;
}

export const refusedContent = (refused: readonly Refused[]): ReactNode => (
  <ul className="refused">
    {refused.map((one) => (
      <li key={one.id}>
        <strong>{one.title}</strong>
        <br />
        {sentences(one)}
      </li>
    ))}
  </ul>
);
