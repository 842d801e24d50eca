/** Pictures before and after of the last report: one over the other, a slider moves the edge between them. */
import { useEffect, useState, type CSSProperties } from 'react';
import type { Output } from '../../../electron/contract';
import type { Envelope } from '../../../templates/kind';
import { useDesk } from '../../state/desk-state';
import { listOf } from '../../state/form-values';
import { kindOf } from '../../state/kind-of';
import { getIn } from '../../state/paths';
import { useResolved } from '../../state/use-resolved';

const REPORT = 'rectification-report';

interface Pair {
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

const textAt = (data: unknown, path: string): string => {
  const value = getIn(data, path);
  return typeof value === 'string' ? value : '';
};

const pairsOf = (data: unknown): readonly Pair[] =>
  listOf(getIn(data, 'issues'))
    .flatMap((issue) => listOf(getIn(issue, 'photos')))
    .map((pair) => ({
      place: textAt(pair, 'place'),
      before: textAt(pair, 'before.picture'),
      after: textAt(pair, 'after.picture'),
    }))
    .filter(({ before, after }) => before !== '' && after !== '');

function PhotoPair({ place, before, after }: Pair) {
  const [share, setShare] = useState(50);
  return (
    <figure className="photo-pair" style={{ '--share': `${share}%` } as CSSProperties}>
      <div className="photo-stack">
        <img src={before} alt={`整改前：${place}`} />
        <img src={after} alt={`整改后：${place}`} className="photo-after" />
        <span className="photo-word photo-word-before">整改前</span>
        <span className="photo-word photo-word-after">整改后</span>
      </div>
      <input
        type="range"
        min={0}
        max={100}
        value={share}
        aria-label={`${place}：左边整改前，右边整改后`}
        onChange={({ target }) => setShare(Number(target.value))}
      />
      <figcaption>{place}</figcaption>
    </figure>
  );
}

function Photos({ envelope }: { readonly envelope: Envelope }) {
  const { host } = useDesk();
  const found = useResolved(host, kindOf(REPORT), envelope);
  const addressOf = (ref: string): string | undefined => {
    const known = found?.known.get(JSON.stringify(ref)) ?? ref;
    return typeof known === 'string' ? found?.addresses.get(known) : undefined;
  };
  const shown = pairsOf(envelope.data).flatMap(({ place, before, after }) => {
    const [first, second] = [addressOf(before), addressOf(after)];
    return first === undefined || second === undefined ? [] : [{ place, before: first, after: second }];
  });
  if (shown.length === 0) return null;
  return (
    <>
      <h2>整改前后</h2>
      {shown.map((pair, n) => (
        <PhotoPair key={n} {...pair} />
      ))}
    </>
  );
}

/** Nothing where the last report is not one of the desk's papers, or shows no pair. */
export function CasePhotos({ attempts }: Pick<Output<'case'>['case'], 'attempts'>) {
  const { host } = useDesk();
  const id = attempts.at(-1)?.report.id ?? '';
  const [envelope, setEnvelope] = useState<Envelope>();
  useEffect(() => {
    if (id === '') return undefined;
    let current = true;
    void host.call('read', { id }).then((reply) => {
      if (current && reply.ok && reply.value.record.kind === REPORT) setEnvelope(reply.value.record);
    });
    return () => {
      current = false;
    };
  }, [host, id]);
  return envelope === undefined ? null : <Photos envelope={envelope} />;
}
