/** What was done so far, the latest first: who, when, on what basis, and the paper that came of it. */
import type { Output } from '../../../electron/contract';
import { dayWords } from '../days';

type Answer = Output<'case'>;

interface Props {
  readonly events: Answer['events'];
  readonly kase: Answer['case'];
}

/** What is said of a step besides: its texts, in the order in which they were told. */
const saying = (data: unknown): readonly string[] =>
  typeof data !== 'object' || data === null
    ? []
    : ['reason', 'words', 'proposal', 'instruction', 'measures', 'deadline', 'archiveNumber'].flatMap(
        (name) => {
          const words = (data as Readonly<Record<string, unknown>>)[name];
          return typeof words === 'string' && words !== '' ? [words] : [];
        },
      );

export function Timeline({ events, kase }: Props) {
  return (
    <ol className="timeline" aria-label="办理过程" reversed>
      {kase.child === undefined ? null : (
        <li>
          <a href={`#/cases/${kase.child}`}>反弹后重新立案 {kase.child}</a>
        </li>
      )}
      {[...events].reverse().map((event, n) => (
        <li key={events.length - n}>
          <span className="timeline-day">{dayWords(event.on)}</span>
          <div className="timeline-words">
            <strong>{event.label}</strong>
            <span className="timeline-who">
              {event.by.name}
              {event.by.unit === '' ? '' : `（${event.by.unit}）`}
            </span>
            <span className="timeline-basis">依据：{event.basis}</span>
            {saying(event.data).map((words) => (
              <p key={words}>{words}</p>
            ))}
            {event.paper === undefined ? null : (
              <p>
                {event.paper.id === '' ? (
                  `${event.paper.title} ${event.paper.number}`.trim()
                ) : (
                  <a href={`#/papers/${event.paper.id}`}>
                    {[event.paper.number, event.paper.title].filter((part) => part !== '').join('　')}
                  </a>
                )}
              </p>
            )}
          </div>
        </li>
      ))}
      {kase.parent === undefined ? null : (
        <li>
          <a href={`#/cases/${kase.parent}`}>由 {kase.parent} 反弹重新立案</a>
        </li>
      )}
    </ol>
  );
}
