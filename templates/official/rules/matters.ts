/** How many things a 请示 asks for, told from its title and its words (R20: 一文一事, 条例 article 15). */

/** 关于甲和关于乙的请示: every further 关于 behind a joining word is a matter of its own. */
const JOINED = /(?:和|及|与|、|暨|并)关于/g;
/** A first-level heading that asks: 一、关于…, 二、申请…. Plain parts (一、基本情况) ask nothing. */
const ASKING_HEADING = /^[一二三四五六七八九十]+、(?:关于|申请|请求|恳请|拟请)/gm;
/** A paragraph that adds a request to what was asked: 另，请求…；此外，恳请…. */
const ADDED =
  /^[\s\u3000]*(?:另|另外|此外|同时|并)[，,]?(?:还)?(?:特|一并)?(?:申请|请求|恳请|提请|请予|请求批准)/gm;

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/**
 * Number of matters, at least 1. Only plain signs count, for the rule stops finalising: several 关于 in the title,
 * several first-level headings that ask, paragraphs that add a request.
 */
export const mattersOf = (title: string, body: string): number =>
  Math.max(1 + count(title, JOINED), count(body, ASKING_HEADING), 1 + count(body, ADDED));
