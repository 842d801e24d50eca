/** The sandboxed Liquid engine: no files, no clock, no chance, every variable and filter must exist. */
import { Liquid } from 'liquidjs';

/** They read other templates, from files or from memory. */
const fileTags = ['include', 'render', 'layout', 'block'];
/** They ask the clock or throw dice: the same record must always give the same paper. */
const unsteadyFilters = [
  'date',
  'date_to_xmlschema',
  'date_to_rfc822',
  'date_to_string',
  'date_to_long_string',
  'sample',
];

/** For one text: outputs and tags drawn, milliseconds, objects made. A paper's own texts need a thousandth of it. */
export const limits = { templateLimit: 20_000, renderLimit: 1_000, memoryLimit: 2_000_000 };

function createEngine(): Liquid {
  const engine = new Liquid({
    strictFilters: true,
    strictVariables: true,
    ownPropertyOnly: true,
    // '' and 0 are false, so that `if: data.note` asks for a note
    jsTruthy: true,
    templates: {},
    cache: false,
    parseLimit: 100_000,
    renderLimit: limits.renderLimit,
    memoryLimit: limits.memoryLimit,
  });
  for (const tag of fileTags) Reflect.deleteProperty(engine.tags, tag);
  for (const filter of unsteadyFilters) engine.unregisterFilter(filter);
  return engine;
}

export const engine = createEngine();
