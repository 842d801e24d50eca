/** Template and scope → the paper's parts; annexes are slots that the caller fills. */
import type { Colophon, PaperDocument, Section } from '../document/blocks';
import type { Template } from './grammar';
import { mostTurns } from './repeat';
import type { Scope } from './scope';
import { plainWords } from './wording';
import { compiledForm, type AnnexSlot } from './template';

export interface Bound {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly sections: readonly (Section | AnnexSlot)[];
  readonly colophon: Colophon | undefined;
  readonly pageNumbering: PaperDocument['pageNumbering'];
}

/**
 * Binds a template. `prefix` is put before every field path of the blocks.
 * Throws a TemplateError that names the place in the template: an unknown name, a list that is none, a loop
 * without end.
 */
export function bind(template: Template, given: Scope, prefix = ''): Bound {
  const form = compiledForm(template);
  const scope = { ...given, words: plainWords(template.wording) };
  const run = { prefix, turns: mostTurns };
  return {
    title: form.title(scope),
    author: form.author(scope),
    subject: form.subject(scope),
    sections: form.sections(scope, run),
    colophon: form.colophon(scope, run),
    pageNumbering: { style: template.pageNumbering },
  };
}
