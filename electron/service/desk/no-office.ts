/** What a desk answers while no office is set up. */

/** Stands in the answer while there is no office: names that cannot be taken for a real one. */
export const NO_OFFICE = {
  name: '（未设置）',
  shortName: '（未设置）',
  code: '（未设置）',
  redHead: '（未设置）',
  printer: '（未设置）',
  contact: { person: '', phone: '' },
};
