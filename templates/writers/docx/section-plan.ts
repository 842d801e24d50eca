/** The sections of a DOCX file: those of the flow, and one for a 版记 that must have a page of its own. */
import type { FlowDocument, FlowSection } from '../../flow/flow';
import type { BreakFacts } from '../../typeset/page';
import { letterHeadOf } from './letter';
import type { SectionPage } from './library-sections';

export interface PlannedSection {
  readonly section: FlowSection;
  /** Flow index of its first item. */
  readonly offset: number;
  /** Line pitch, pt. */
  readonly pitch: number;
  readonly page: SectionPage;
  /** The paper's 版记 stands on the section's last page, or alone on a page behind it. */
  readonly colophon?: 'here' | 'alone';
}

/** Where the 版记 goes: on the last page, alone behind it, or in a portrait section of its own. */
function colophonPlace(flow: FlowDocument, facts: BreakFacts): 'none' | 'here' | 'alone' | 'section' {
  if (!flow.colophon) return 'none';
  const last = flow.sections[flow.sections.length - 1];
  if (last?.orientation === 'landscape' || facts.blankBeforeColophon) return 'section';
  return facts.colophonAlone ? 'alone' : 'here';
}

/** The sections in order. */
export function planSections(flow: FlowDocument, facts: BreakFacts): PlannedSection[] {
  const numbered = flow.pageNumbering.style !== 'none';
  const place = colophonPlace(flow, facts);
  const last = flow.sections.length - 1;
  let offset = 0;
  const planned = flow.sections.map((section, i): PlannedSection => {
    const pitch = facts.tightened.find((entry) => entry.section === i)?.pitch ?? flow.setup.pitch;
    const letter = letterHeadOf(section) !== undefined;
    const { orientation, paper } = section;
    const page = { orientation, ...(paper === undefined ? {} : { paper }), numbered, letter };
    const from = offset;
    offset += section.items.length;
    const colophon = i === last && (place === 'here' || place === 'alone') ? place : undefined;
    return { section, offset: from, pitch, page, colophon };
  });
  if (place === 'section') {
    planned.push({
      section: { orientation: 'portrait', items: [] },
      offset,
      pitch: flow.setup.pitch,
      // 7.5: neither the blank page nor the colophon's behind it is numbered
      page: {
        orientation: 'portrait',
        numbered: numbered && !facts.blankBeforeColophon,
        letter: false,
      },
      colophon: facts.blankBeforeColophon ? 'alone' : 'here',
    });
  }
  return planned;
}
