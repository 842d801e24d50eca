/** From the record to its pages and faults, behind the typing: keys are answered first, pages follow. */
import { useDeferredValue, useMemo, useState } from 'react';
import type { Envelope, Kind } from '../../templates/kind';
import type { Office } from '../../templates/office';
import type { Fault } from '../../templates/official/fault';
import type { FaceChains } from '../../templates/typeset/metrics';
import type { Layout, Page } from '../../templates/typeset/page';
import { compose } from '../paper/compose';
import { distinctFaults } from './distinct-faults';
import { withResolved } from './references';
import type { Found } from './use-resolved';
import { useSame } from './use-same';

export interface Paper {
  readonly pages: readonly Page[];
  readonly faults: readonly Fault[];
  /** The record cannot be printed as it stands: the pages show it as it last could. */
  readonly behind: boolean;
}

const none: readonly Page[] = [];

export function usePaper(
  kind: Kind,
  envelope: Envelope,
  office: Office,
  chains: FaceChains,
  found: Found | undefined,
): Paper {
  const { form } = kind;
  const later = useDeferredValue(envelope);
  const made = useMemo(() => {
    if (found === undefined) return undefined;
    const whole = { ...later, data: withResolved(form, later.data, found.known) };
    return compose(whole, office, chains, found.sizes, reportError);
  }, [form, later, office, chains, found]);

  const [last, setLast] = useState<Layout>();
  if (made?.layout !== undefined && made.layout !== last) setLast(made.layout);
  const shown = made?.layout ?? last;
  const faults = useSame(
    useMemo(() => distinctFaults([...(found?.faults ?? []), ...(made?.faults ?? [])]), [found, made]),
  );
  return {
    pages: shown?.pages ?? none,
    faults,
    behind: made !== undefined && made.layout === undefined && last !== undefined,
  };
}
