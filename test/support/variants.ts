/** Variants of a sample: the same paper with other texts and other numbers of rows, for parity over many layouts. */
/** A small seeded generator (mulberry32): the same seed gives the same variants everywhere. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const clauses = [
  '各乡、各街道办事处要切实履行属地责任，',
  '对照方案逐项梳理、逐项落实，',
  '截至9月底已完成整改37家，占总数的86%，',
  '区攻坚办会同区环保局、区工商局开展联合核查，',
  '做到“两断三清”不留死角；',
  '坚持每周调度、每月通报、按季度考核，',
  '对工作推进缓慢的单位——特别是连续两次排名靠后的——予以约谈；',
  '涉及VOCs排放的12个项目于2017年10月底前全部安装治理设施，',
  '确保PM10、PM2.5平均浓度分别控制在118和66微克/立方米以内，',
];

/** Texts that a change would only break: dates, numbers, codes, references, names. */
const fixed = (text: string): boolean => [...text].length < 8 || /^[!-~]+$|^\d{4}年|〔\d{4}〕/u.test(text);

function changed(text: string, random: () => number): string {
  const clause = clauses[Math.floor(random() * clauses.length)] ?? '';
  const characters = [...text];
  const cut = 2 + Math.floor(random() * (characters.length - 3));
  const choice = random();
  if (text.length > 600 || choice < 0.35)
    return characters.slice(0, cut).join('') + characters.slice(-1).join('');
  // a clause in front keeps titles and sentences ending as they did
  return choice < 0.7 && characters.length > 12
    ? clause + text
    : characters.slice(0, cut).join('') + clause + characters.slice(cut).join('');
}

function vary(value: unknown, random: () => number): unknown {
  if (typeof value === 'string') return fixed(value) || random() < 0.5 ? value : changed(value, random);
  if (Array.isArray(value)) {
    const rows = (value as unknown[]).map((item) => vary(item, random));
    if (rows.length === 0 || typeof rows[0] !== 'object') return rows;
    const at = Math.floor(random() * rows.length);
    const choice = random();
    if (choice < 0.35) return [...rows.slice(0, at), ...rows.slice(at + 1)];
    return choice < 0.75 ? [...rows.slice(0, at), rows[at], ...rows.slice(at)] : rows;
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, vary(item, random)]));
}

/** The `seed`-th variant of `sample` that `accepts`; the sample itself when no try succeeds. */
export function variantOf(sample: unknown, accepts: (data: unknown) => boolean, seed: number): unknown {
  const random = seeded(seed);
  for (let tries = 0; tries < 40; tries += 1) {
    const data = vary(sample, random);
    if (accepts(data)) return data;
  }
  return sample;
}
