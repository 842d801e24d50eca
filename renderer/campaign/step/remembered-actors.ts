/** Who made the last step in a role on this computer: offered for the next one. */
const keyOf = (role: string): string => `duban.actor.${role}`;

export interface Actor {
  readonly name: string;
  readonly unit: string;
}

export function lastActor(role: string): Actor {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(role)) ?? '{}') as Partial<Actor>;
    return { name: kept.name ?? '', unit: kept.unit ?? '' };
  } catch {
    return { name: '', unit: '' };
  }
}

export const rememberActor = (role: string, { name, unit }: Actor): void =>
  localStorage.setItem(keyOf(role), JSON.stringify({ name, unit }));
