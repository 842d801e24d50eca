/** R65: papers for everybody name no private person's identity number or mobile telephone. */
import type { Fault, Place } from '../fault';
import { ruleFault } from './catalogue';

/** 17 digits and a check digit; a 统一社会信用代码 has letters among its first ones. */
const IDENTITY =
  /(?<![\dA-Z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Z])/g;
const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/g;

export const checkPrivate = (text: string, at: Place): Fault[] => [
  ...[...text.matchAll(IDENTITY)].map(([number]) =>
    ruleFault('R65', at, `${at.label}中有身份证号码“${number}”，公开的文书不写。`, '请删去身份证号码。'),
  ),
  ...[...text.matchAll(MOBILE)].map(([number]) =>
    ruleFault('R65', at, `${at.label}中有手机号码“${number}”，公开的文书不写。`, '请改为办公电话。'),
  ),
];
