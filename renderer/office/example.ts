/** An office as it is being typed: words that stand in for what is still empty, and examples of its numbers. */
import { formatDocumentNumber } from '../../templates/official/document-number';
import { officeSchema, type Office } from '../../templates/office';

/** The number of a paper of this office: 汴禹攻坚办〔2017〕12号. */
export const exampleNumber = (code: string, year: number): string =>
  formatDocumentNumber({ series: 'yearly', code, year, serial: 12 });

const or = (text: string, other: string): string => (text.trim() === '' ? other : text);

/** For samples only: an empty red head would leave nothing to look at. */
export const withStandIns = (office: Office): Office => ({
  ...office,
  redHead: or(office.redHead, '××区××××办公室'),
  printer: or(office.printer, '××区××××办公室'),
  shortName: or(office.shortName, '区××办'),
  name: or(office.name, '××区××××办公室'),
  code: or(office.code, '机关代字'),
});

/** An office of which nothing is known yet. */
export const blankOffice: Office = {
  ...officeSchema.parse({
    name: '—',
    shortName: '—',
    code: '—',
    redHead: '—',
    printer: '—',
    contact: { person: '', phone: '' },
  }),
  name: '',
  shortName: '',
  code: '',
  redHead: '',
  printer: '',
};

/** What is missing before papers can be made, by field. */
export function officeFaults(office: Office): Readonly<Partial<Record<keyof Office, string>>> {
  const wanted = {
    name: '请填写机关全称',
    shortName: '请填写简称',
    code: '请填写机关代字',
    redHead: '请填写红头上的机关名称',
    printer: '请填写印发机关',
  } as const;
  const faults: Partial<Record<keyof Office, string>> = {};
  for (const key of Object.keys(wanted) as (keyof typeof wanted)[]) {
    if (office[key].trim() === '') faults[key] = wanted[key];
  }
  if (faults.code === undefined && !/^[\u4e00-\u9fa5]{2,12}$/u.test(office.code))
    faults.code = '机关代字是 2 到 12 个汉字，例如 汴禹攻坚办';
  return faults;
}
