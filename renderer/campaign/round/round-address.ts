/** Which round is shown, as its address says it: #/campaign/round?day=2017-10-31&township=汪屯乡. */
import type { Given } from '../../../electron/contract';

export type Scope = NonNullable<Given<'reportRound'>['scope']>;
export type ScopeFacet = Scope['facet'];
export const scopeWords: Readonly<Record<ScopeFacet, string>> = {
  township: '乡办',
  unit: '单位',
  batch: '批次',
};

export function readRound(search: string): { readonly day: string; readonly scope: Scope | undefined } {
  const given = new URLSearchParams(search);
  const day = given.get('day') ?? '';
  const [facet] = (Object.keys(scopeWords) as ScopeFacet[]).filter((one) => given.has(one));
  return {
    day: /^\d{4}-\d{2}-\d{2}$/u.test(day) ? day : '',
    scope: facet && { facet, value: given.get(facet)! },
  };
}

/** @param chosen `township:汪屯乡`; '' the whole district. */
export function roundAddress(day: string, chosen: string): string {
  const said = new URLSearchParams(day === '' ? {} : { day });
  const at = chosen.indexOf(':');
  if (at > 0) said.set(chosen.slice(0, at), chosen.slice(at + 1));
  const words = said.toString();
  return words === '' ? '/campaign/round' : `/campaign/round?${words}`;
}
