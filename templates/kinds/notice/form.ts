/** The form of a 通知. */
import type { Form } from '../../form';
import {
  annexSection,
  bodySection,
  closingSections,
  headSection,
  titleSection,
} from '../../official-paper/form';

export const noticeForm: Form = {
  sections: [headSection(), titleSection('subordinate'), bodySection(), annexSection, ...closingSections],
};
