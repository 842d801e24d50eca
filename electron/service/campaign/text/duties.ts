/** Sentences that give somebody something to do: who is told, and whether he is to lead. */
import type { NamedUnit, NameFinder } from './names';
import type { Span } from './passages';
import { sentencesIn } from './passages';

export interface Duty extends Span {
  /** Those who are told to do it in the sentence itself. */
  readonly units: readonly NamedUnit[];
  /** Those of them who are told to lead. */
  readonly leads: readonly NamedUnit[];
  readonly partners: readonly NamedUnit[];
  /** Taken over from the sentence before, which this one goes on with (同时、并). */
  readonly implied: readonly NamedUnit[];
  /** It goes on with the matter of the sentence before (这样的情况、此类). */
  readonly continues: boolean;
}

/** Right behind a unit: it is told to do something. */
const TOLD = /^(?:具体|也|都)?(?:必须要|必须|应当|要|应|须|负责|牵头|会同|组织|配合|协助|落实|抓好|按照)/;
const LEADS = /^(?:具体|要|应|负责)?(?:牵头|发挥好牵头|切实履行好?牵头|履行好?牵头)/;
const PARTNERS = /^(?:要|应|做好)?(?:配合|协助)/;
const BETWEEN = /^(?:[、，和及与]|以及)$/;
const GOES_ON = /^(?:同时|并且|并|此外|另外|还要)/;
const SAME_MATTER = /(?:这样的|此类|这类|上述|该类|该项)/;
/** A sentence of work, whoever does it. */
const WORK = /(?:要|必须|应当|确保|严禁|负责|牵头|落实|开展|推进|完成)/;

/** Runs of units that stand together as one subject: 区工商局、食药监局. */
function subjects(text: string, units: readonly NamedUnit[]): readonly (readonly NamedUnit[])[] {
  const runs: NamedUnit[][] = [];
  for (const unit of units) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && BETWEEN.test(text.slice(before.end, unit.start))) run.push(unit);
    else runs.push([unit]);
  }
  return runs;
}

const distinct = (units: readonly NamedUnit[]): readonly NamedUnit[] =>
  units.filter((unit, i) => units.findIndex(({ words }) => words === unit.words) === i);

function dutyOf(
  text: string,
  sentence: Span,
  find: NameFinder,
  before: readonly NamedUnit[],
): Duty | undefined {
  const words = text.slice(sentence.start, sentence.end);
  const told: NamedUnit[] = [];
  const leads: NamedUnit[] = [];
  const partners: NamedUnit[] = [];
  for (const run of subjects(text, find.units(text, sentence))) {
    const behind = text.slice(run.at(-1)!.end, sentence.end);
    if (!TOLD.test(behind)) continue;
    told.push(...run);
    if (LEADS.test(behind)) leads.push(...run.filter(({ kind }) => kind === 'unit'));
    if (PARTNERS.test(behind)) partners.push(...run);
  }
  if (told.length === 0 && !WORK.test(words)) return undefined;
  const goesOn = told.length === 0 && GOES_ON.test(words.trim());
  return {
    ...sentence,
    units: distinct(told),
    leads: distinct(leads),
    partners: distinct(partners),
    implied: goesOn ? before : [],
    continues: SAME_MATTER.test(words),
  };
}

/** The duties of a span, a sentence each. */
export function dutiesIn(text: string, span: Span, find: NameFinder): readonly Duty[] {
  const duties: Duty[] = [];
  let before: readonly NamedUnit[] = [];
  for (const sentence of sentencesIn(text, span)) {
    const duty = dutyOf(text, sentence, find, before);
    if (duty) duties.push(duty);
    before = duty?.units ?? [];
  }
  return duties;
}
