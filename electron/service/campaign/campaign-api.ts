/** Every call of the contract on the campaign. */
import type { Api, Input, Output } from '../../contract';
import type { campaignCalls } from '../../contract/campaign';
import type { Desk } from '../desk/desk';
import { dayOf } from '../desk/days';
import type { Session } from '../desk/session';
import { AppError } from '../errors';
import type { Ports } from '../ports';
import { asOf } from './case/history';
import { advance, advanceAll, mergeCases, reboundCase, registerCases } from './desk/advance';
import { handOver, openHandOvers, resumeHandOver } from './desk/hand-over';
import type { Ledger } from './desk/ledger';
import { ledgerAtOnce, ledgerOf } from './desk/ledgers';
import { warningOf } from './deadlines/warning';
import { workbench } from './figures/workbench';
import { moveNamed, moves, nextMoves, type MoveName } from './moves/table';
import { campaignRulesSchema } from './rules';
import { draftForCase, draftLedger, draftProgress } from './papers-api';
import { draftRound, roundAsked } from './round-api';
import { rowsAsked, rowsNamed } from './rows-api';
import { accountability, countDeadline, draftProposal, saveRules, tried } from './rules-api';
import { rulesForm } from './rules-form';
import { factsForm, handOverForm, stepForm } from './step-form';
import { proposeTasks } from './text/propose';
import { taskRow } from './text/task-rows';

export type CampaignApi = Pick<Api, keyof typeof campaignCalls>;

async function caseAsked(ledger: Ledger, { id, day }: Input<'case'>): Promise<Output<'case'>> {
  const history = await ledger.history(id);
  const now = ledger.caseNamed(id);
  const kase = day === undefined || day >= ledger.today() ? now : asOf(history, day);
  if (!kase)
    throw new AppError('case', { message: `${id}到${day ?? ''}还没有登记`, remedy: '请选择较晚的日期。' });
  return {
    case: kase,
    warning: warningOf(kase, day ?? ledger.today(), ledger.rules().warnings),
    events: history.events
      .slice(0, kase.events)
      .map((event) => ({ ...event, label: moveNamed(event.move)?.label ?? '登记' })),
    next: nextMoves(kase).map((move) => ({ move, label: moves[move].label, yields: moves[move].yields })),
  };
}

function formAsked(ledger: Ledger, { move, batch }: Input<'stepForm'>): Output<'stepForm'> {
  const today = ledger.today();
  if (move === undefined) return { ...factsForm(ledger.rules().categories.map(({ name }) => name)), today };
  if (batch && move === 'handOver') return { ...handOverForm(), today };
  if (Object.hasOwn(moves, move)) return { ...stepForm(move as MoveName), today };
  throw new AppError('move', { message: `没有“${move}”这一步`, remedy: '请刷新后再办理。' });
}

export function campaignApi(session: Session, ports: Ports): CampaignApi {
  /** A call on the ledger of the desk that is open. */
  const on =
    <I, O>(work: (ledger: Ledger, input: I, desk: Desk) => O | Promise<O>) =>
    async (input: I): Promise<O> => {
      const desk = await session.desk();
      return work(await ledgerOf(desk), input, desk);
    };
  /** The same for what is shown first. */
  const atOnce =
    <I, O>(work: (ledger: Ledger, input: I) => O | Promise<O>) =>
    async (input: I): Promise<O> =>
      work(await ledgerAtOnce(await session.desk()), input);
  return {
    campaignRules: on((ledger) => ledger.rules()),
    rulesForm: () => Promise.resolve({ form: rulesForm(), builtIn: campaignRulesSchema.parse({}) }),
    tryRules: on((ledger, rules, desk) => tried(desk, ledger, rules)),
    saveCampaignRules: on((ledger, rules, desk) => saveRules(desk, ledger, rules)),
    ledger: atOnce(rowsAsked),
    ledgerRows: atOnce(rowsNamed),
    workbench: atOnce(async (ledger, { day = ledger.today() }) =>
      workbench(await ledger.rowsOn(day), day, ledger.rules().categories),
    ),
    case: on(caseAsked),
    stepForm: on(formAsked),
    registerCases: on(async (ledger, input, desk) => ({
      ids: (await registerCases(desk, ledger, input)).map(({ id }) => id),
    })),
    draftForCase: on(draftForCase),
    draftLedger: on(draftLedger),
    draftProgress: on(draftProgress),
    reportRound: on(roundAsked),
    draftRound: on(draftRound),
    advanceCase: on(async (ledger, input, desk) => ({ case: await advance(desk, ledger, input) })),
    advanceCases: on((ledger, input, desk) => advanceAll(desk, ledger, input)),
    reboundCase: on(async (ledger, input, desk) => ({
      cases: [...(await reboundCase(desk, ledger, input))],
    })),
    mergeCases: on(async (ledger, input, desk) => ({ cases: [...(await mergeCases(desk, ledger, input))] })),
    handOver: on(async (ledger, input, desk) => outcome(await handOver(desk, ledger, input))),
    openHandOvers: on(async (_ledger, _input, desk) =>
      (await openHandOvers(desk)).map(({ batch, startedAt, ids }) => ({ batch, startedAt, ids })),
    ),
    resumeHandOver: on(async (ledger, { batch }, desk) => outcome(await resumeHandOver(desk, ledger, batch))),
    accountability: on((ledger, input, desk) => accountability(desk, ledger, input)),
    draftProposal: on((ledger, input, desk) => draftProposal(desk, ledger, input)),
    countDeadline: on(countDeadline),
    readText: async ({ name, bytes }) => ({
      text: await ports.texts.read(name, Buffer.from(bytes, 'base64')),
    }),
    proposeTasks: async ({ text, date }) => {
      const registry = (await session.open())?.registry() ?? { units: [], people: [] };
      const proposal = proposeTasks(text, registry, dayOf(date));
      return { ...proposal, rows: proposal.tasks.map((task) => taskRow(task, proposal.text)) };
    },
  };
}

const outcome = ({ batch, done, refused }: Awaited<ReturnType<typeof handOver>>): Output<'handOver'> => ({
  batch,
  done: [...done],
  refused: [...refused],
});
