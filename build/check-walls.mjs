// Runs the walls of walls.cjs over the rooms; a run that read no module is a failure, not a pass.
// node build/check-walls.mjs [FOLDER]: the repository, or another folder with the same rooms.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { repository } from './paths.mjs';

const walls = createRequire(import.meta.url)('./walls.cjs');

process.chdir(process.argv[2] ?? repository);
const rooms = ['templates', 'electron', 'renderer', 'test'].filter((room) => existsSync(room));
const { output } = await cruise(
  rooms,
  { ...walls.options, ruleSet: { forbidden: walls.forbidden }, validate: true },
  undefined,
  {
    tsConfig: extractTSConfig('tsconfig.json'),
  },
);
const { summary, modules } = output;
const own = modules.filter((module) => /^(templates|electron|renderer|test)\/.*\.tsx?$/.test(module.source));
for (const { rule, from, to, cycle } of summary.violations) {
  const way = cycle
    ? [from, ...cycle.map((step) => step.name)].join(' → ')
    : from === to
      ? from
      : `${from} → ${to}`;
  console.log(`${rule.severity} ${rule.name}: ${way}`);
}
console.log(`walls: ${own.length} modules read, ${summary.error} broken, ${summary.warn} warnings`);
if (own.length === 0)
  console.log('walls: no TypeScript module was read: is typescript installed for dependency-cruiser?');
process.exitCode = own.length === 0 || summary.error > 0 ? 1 : 0;
