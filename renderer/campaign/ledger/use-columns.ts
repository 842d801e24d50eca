/** Which columns of the ledger this window shows; 编号 and 预警 always stand in front. */
import { useCallback, useState } from 'react';

const KEY = 'duban.ledger-columns';
/** Shown until the user chooses. */
const usual = ['stateName', 'site', 'problem', 'township', 'category', 'leadUnit', 'due'];

function kept(): readonly string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return Array.isArray(value) ? value.filter((key): key is string => typeof key === 'string') : usual;
  } catch {
    return usual;
  }
}

export function useColumns(): readonly [readonly string[], (keys: readonly string[]) => void] {
  const [chosen, setChosen] = useState(kept);
  const choose = useCallback((keys: readonly string[]) => {
    localStorage.setItem(KEY, JSON.stringify(keys));
    setChosen(keys);
  }, []);
  return [chosen, choose];
}
