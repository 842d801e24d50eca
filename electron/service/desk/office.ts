/** Whose desk it is: the office of the settings, or the sample's until there are any. */
import type { Office } from '../../../templates/office';
import { sampleOffice } from '../../../templates/sample-office';
import type { RecordSource } from '../ports';
import type { Desk } from './desk';
import { shelfSource } from './shelf-source';

export const officeOfDesk = (desk: Desk): Office => desk.settings()?.office ?? sampleOffice;

/** Where the references of stored records are looked up: pictures on the shelf, the office in the settings. */
export const deskSource = (desk: Desk): RecordSource => ({
  ...shelfSource((ref) => desk.shelf.picture(ref)),
  office: () => Promise.resolve(new TextEncoder().encode(JSON.stringify(officeOfDesk(desk)))),
});
