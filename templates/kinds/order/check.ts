/** The field rules a 命令（令） is subject to. */
import type { Fault } from '../../official/fault';
import { checkPrinted, checkSigners, checkWords } from '../../official-paper/check';
import { checkCopyTo } from '../../official/rules/addressees';
import { ruleFault } from '../../official/rules/catalogue';
import { checkWrittenDate } from '../../official/rules/dates';
import { orderSchema, type Order } from './schema';

/** 第3号, counted through an organ's term of office and not by the year (10.2). */
const ORDER_NUMBER = /^第[1-9]\d*号$/;

/** R01 for the 令号, R06–R08, R35, R40, R44 and R66. */
export const checkOrder = (data: Order): readonly Fault[] => [
  ...checkOrderNumber(data.orderNumber),
  ...checkWrittenDate(data.writtenDate, { path: 'writtenDate', label: '成文日期' }),
  ...checkSigners(data.signers, 'signers'),
  ...checkCopyTo(data.copyTo, { path: 'copyTo', label: '抄送机关' }, { direction: 'down', addressees: [] }),
  ...checkPrinted(data),
  ...checkWords(orderSchema, data),
];

function checkOrderNumber(text: string): Fault[] {
  const at = { path: 'orderNumber', label: '令号' };
  const remedy = '请写成“第3号”的形式，序号不编年份、不加0。';
  if (text.trim() === '') return [ruleFault('R01', at, '没有填写令号。', remedy)];
  return ORDER_NUMBER.test(text) ? [] : [ruleFault('R01', at, `令号“${text}”不是“第几号”的写法。`, remedy)];
}
