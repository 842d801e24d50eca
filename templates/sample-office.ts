/** The office of the samples and of a first start: an office like that of the founding speech, with an invented contact. */
import { officeSchema, type Office } from './office';

export const sampleOffice: Office = officeSchema.parse({
  name: '开封市禹王台区环境污染防治攻坚办公室',
  shortName: '区攻坚办',
  code: '汴禹攻坚办',
  redHead: '禹王台区环境污染防治攻坚办公室',
  printer: '禹王台区环境污染防治攻坚办公室',
  contact: { person: '罗丹', phone: '0371—23850218', address: '开封市禹王台区中山路南段' },
  district: '禹王台区',
});
