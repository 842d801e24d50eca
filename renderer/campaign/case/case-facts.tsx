/** All that is known of a problem; its deadlines with every extension, its attempts, its look-backs. */
import type { ReactNode } from 'react';
import type { Output } from '../../../electron/contract';
import { dayWords } from '../days';
import { CasePhotos } from './case-photos';

type Case = Output<'case'>['case'];

const people = (list: Case['facts']['persons']): string =>
  list.map(({ name, post }) => (post === '' ? name : `${name}（${post}）`)).join('、');

const factsOf = ({ facts, level, urged, reboundCount }: Case): readonly (readonly [string, string])[] => [
  ['存在问题', facts.problem],
  ['来源', [facts.source, facts.batch, facts.sourceNumber].filter((part) => part !== '').join('　')],
  ['交办日期', dayWords(facts.assignedOn)],
  ['位置', [facts.township, facts.village, facts.place].filter((part) => part !== '').join(' ')],
  ['类别', facts.category],
  ['整改方式', facts.way],
  ['整改要求', facts.requirements],
  ['牵头部门', facts.leadUnit],
  ['责任单位', facts.units.join('、')],
  ['责任人', people(facts.persons)],
  ['区级包案领导', people(facts.leaders)],
  ['督办级别', urged === 0 ? level : `${level}，催办 ${urged} 次`],
  ['反弹次数', reboundCount === 0 ? '' : `${reboundCount} 次`],
  ['备注', facts.remark],
];

function Block({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <>
      <h2>{title}</h2>
      {children}
    </>
  );
}

export function CaseFacts({ kase }: { readonly kase: Case }) {
  return (
    <aside className="case-facts" aria-label="问题情况" tabIndex={0}>
      <dl>
        {factsOf(kase)
          .filter(([, words]) => words !== '')
          .map(([label, words]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{words}</dd>
            </div>
          ))}
      </dl>
      {kase.deadlines.length === 0 ? null : (
        <Block title="整改时限">
          <ol>
            {kase.deadlines.map(({ words, due, setOn, basis, reason }, n) => (
              <li key={n}>
                {words}
                {due === undefined ? '' : `（${dayWords(due)}）`}，{dayWords(setOn)}定
                {reason === 'extension' ? '，延期' : ''}：{basis}
              </li>
            ))}
          </ol>
        </Block>
      )}
      {kase.attempts.length === 0 ? null : (
        <Block title="上报和核查">
          <ol>
            {kase.attempts.map(({ reportedOn, measures, checkers, checkedOn, outcome, words }, n) => (
              <li key={n}>
                {dayWords(reportedOn)}上报：{measures}
                {checkedOn === undefined
                  ? ''
                  : `。${checkers.join('、')} ${dayWords(checkedOn)}核查，${outcome === 'passed' ? '合格' : '未通过'}：${words}`}
              </li>
            ))}
          </ol>
        </Block>
      )}
      <CasePhotos attempts={kase.attempts} />
      {kase.lookBacks.length === 0 ? null : (
        <Block title="回头看">
          <ol>
            {kase.lookBacks.map(({ due, doneOn, outcome, words }, n) => (
              <li key={n}>
                {doneOn === undefined
                  ? `${dayWords(due)}前`
                  : `${dayWords(doneOn)}，${outcome === 'rebounded' ? '反弹' : '稳定'}：${words}`}
              </li>
            ))}
          </ol>
        </Block>
      )}
    </aside>
  );
}
