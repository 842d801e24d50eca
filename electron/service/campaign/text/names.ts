/** Units and persons that a text names: those of the registry under any of their names, others by what units are called. */
import { holdsOn } from '../../desk/days';
import type { Span } from './passages';

export interface RegisteredUnit {
  readonly name: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
  /** 2018年12月31日; '' is open. */
  readonly from: string;
  readonly to: string;
  readonly type: string;
}
export interface RegisteredPerson {
  readonly name: string;
  readonly unit: string;
  readonly post: string;
  readonly from: string;
  readonly to: string;
}
export interface Names {
  readonly units: readonly RegisteredUnit[];
  readonly people: readonly RegisteredPerson[];
}

export interface NamedUnit extends Span {
  /** As the text has it. */
  readonly words: string;
  /** The registered unit's name; absent when the registry does not know it. */
  readonly unit?: string;
  /** `township` 乡办; `all` 有关部门 and the like, which name nobody; `unit` the rest. */
  readonly kind: 'unit' | 'township' | 'all';
  /** Known, but not under this name on the text's day. */
  readonly outdated: boolean;
}

/** Names that stand for many: they are not to be taken for a unit. */
const ALL =
  /(?:各|区直)?(?:有关|相关|各有关|区直相关|区直有关|区直各)(?:部门|单位)(?:和单位)?|区直(?:各)?部门|各部门|各单位|大家/g;
const TOWNSHIPS =
  /各乡(?:镇)?(?:人民政府)?[、，和]?(?:各)?(?:街道)?办(?:事处)?|各乡（镇）(?:、街道)?|各街道办事处|乡办|属地(?:乡镇|政府)/g;
/** What units of a district are called after 区 or without it; organs of 2017 and their followers. */
const STEMS =
  '攻坚办|环境污染防治督导组|督导组|督查组|巡查组|发改委|工信委|工信局|科工信局|工商局|食药监局|市场监管局|环保局|生态环境局|住建局|城管局|综合执法局|交通局|交通运输局|公安局|公安分局|交警大队|国土局|国土分局|自然资源局|规划局|农林局|农业农村局|水利局|商务局|质监局|安监局|应急管理局|财政局|民政局|教体局|卫计委|审计局|监察局|纪委监委|督查室|政府办|区委办|宣传部|组织部|环卫处|园林局|电力公司|供电公司|气象局';
const UNIT = new RegExp(`(?:市|区|县)?(?:${STEMS})`, 'g');
/** A township's own name; what stands before it parts it from the words before. */
const OWN_TOWNSHIP =
  /(?<=^|[由请让对和及与、，。：；（\n])[\u4e00-\u9fff]{1,4}(?:(?:乡|镇)人民政府|街道办事处)/g;

interface Candidate extends NamedUnit {
  readonly registered: boolean;
}

const namesOf = ({ name, shortName, aliases }: RegisteredUnit): readonly string[] =>
  [name, shortName, ...aliases].filter((one) => one !== '');

const isTownship = ({ name, type }: RegisteredUnit): boolean =>
  /乡办/.test(type) || /(乡|镇)人民政府$|街道办事处$|(乡|镇|街道)$/.test(name);

/** @param day 20171009, the text's day; '' when it is not known: then names of any time hold. */
export function nameFinder({ units, people }: Names, day: string) {
  const known = new Map<string, { readonly unit: RegisteredUnit; readonly current: boolean }>();
  for (const unit of units) {
    const current = day === '' || holdsOn(unit, day);
    for (const words of namesOf(unit)) if (current || !known.has(words)) known.set(words, { unit, current });
  }
  const longest = [...known.keys()].sort((a, b) => b.length - a.length);

  const registered = (text: string, from: number): readonly Candidate[] =>
    longest.flatMap((words) => {
      const { unit, current } = known.get(words)!;
      const found: Candidate[] = [];
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
        found.push({
          start: from + at,
          end: from + at + words.length,
          words,
          unit: unit.name,
          kind: isTownship(unit) ? 'township' : 'unit',
          outdated: !current,
          registered: true,
        });
      return found;
    });

  const called = (
    text: string,
    from: number,
    pattern: RegExp,
    kind: NamedUnit['kind'],
  ): readonly Candidate[] =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
      start: from + index,
      end: from + index + words.length,
      words,
      kind,
      outdated: false,
      registered: false,
    }));

  return {
    /** Units in a span, in their order; of names that overlap the longest holds, a registered one before others. */
    units: (text: string, { start, end }: Span): readonly NamedUnit[] => {
      const part = text.slice(start, end);
      const candidates = [
        ...registered(part, start),
        ...called(part, start, ALL, 'all'),
        ...called(part, start, TOWNSHIPS, 'township'),
        ...called(part, start, UNIT, 'unit'),
        ...called(part, start, OWN_TOWNSHIP, 'township'),
      ].sort(
        (a, b) =>
          b.end - b.start - (a.end - a.start) ||
          Number(b.registered) - Number(a.registered) ||
          a.start - b.start,
      );
      const taken: Candidate[] = [];
      for (const one of candidates)
        if (!taken.some((other) => one.start < other.end && other.start < one.end)) taken.push(one);
      return taken
        .sort((a, b) => a.start - b.start)
        .map(({ start: at, end: to, words, unit, kind, outdated }) => ({
          start: at,
          end: to,
          words,
          ...(unit === undefined ? {} : { unit }),
          kind,
          outdated,
        }));
    },
    /** Registered persons in a span. */
    people: (text: string, { start, end }: Span): readonly NamedPerson[] =>
      people
        .filter((person) => day === '' || holdsOn(person, day))
        .flatMap(({ name, post, unit }) => {
          const at = text.slice(start, end).indexOf(name);
          return at < 0
            ? []
            : [{ start: start + at, end: start + at + name.length, words: name, name, post, unit }];
        })
        .sort((a, b) => a.start - b.start),
  };
}
export type NameFinder = ReturnType<typeof nameFinder>;

export interface NamedPerson extends Span {
  readonly words: string;
  readonly name: string;
  readonly post: string;
  readonly unit: string;
}
