/**
 * Hands the cases of a folder over, or goes on with the batch that was cut off there: made to be killed in the midst.
 * Says `ready`, `did n` after each case, `all` at the end; stays until it is killed.
 */
import { writeSync } from 'node:fs';
import { realFiles } from '../../electron/disk/files';
import { openHost } from '../../electron/disk/host';
import { makeFolder } from '../../electron/disk/store/open-folder';
import { thisComputer } from '../../electron/disk/store/this-computer';
import { handOver, openHandOvers, resumeHandOver } from '../../electron/service/campaign/desk/hand-over';
import { ledgerOf } from '../../electron/service/campaign/desk/ledgers';
import { handOverSchema } from '../../electron/service/campaign/hand-over-terms';
import { openDesk, type Desk } from '../../electron/service/desk/desk';

const say = (line: string): void => void writeSync(1, `${line}\n`);

/** The desk of a folder, on this process's fonts and disk. */
export async function deskAt(place: string): Promise<Desk> {
  const shelf = await makeFolder(place, {
    files: realFiles,
    now: () => new Date(),
    computer: thisComputer(),
    beat: 200,
  });
  const { ports } = openHost({ samples: place });
  const newId = () => `p${process.pid}-${Math.random().toString(36).slice(2, 10)}`;
  return openDesk(shelf, {
    ports,
    now: () => new Date(),
    newId,
    actor: '',
    version: '1',
    log: console.error,
  });
}

/** Everything still pending, on terms that need no typing. */
export async function handOverAll(place: string, per: string): Promise<void> {
  const desk = await deskAt(place);
  const ledger = await ledgerOf(desk);
  say('ready');
  const did = (n: number) => say(`did ${n}`);
  const [open] = await openHandOvers(desk);
  if (open) await resumeHandOver(desk, ledger, open.batch, did);
  else {
    const ids = [...ledger.cases.values()].filter(({ state }) => state === 'pending').map(({ id }) => id);
    const by = { name: '高明', role: 'director' as const, unit: '区攻坚办' };
    const facts = {
      requirements: '断水断电，清原料、清产品、清设备。',
      // each slip goes to the unit that the case was registered with
      ...(per === 'unit' ? {} : { units: ['南郊乡'] }),
      persons: [{ name: '钱卫东', post: '乡长', unit: '' }],
    };
    const terms = { per, deadline: '15日内', feedbackDeadline: '20日内', signatory: '高明', facts };
    const on = ledger.today();
    await handOver(desk, ledger, handOverSchema.parse({ ids, on, by, basis: '常务会议', terms }), did);
  }
  say('all');
  setInterval(() => undefined, 1000);
}
