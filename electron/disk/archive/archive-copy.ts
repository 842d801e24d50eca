/** The archive at a second place: a folder of the desk's own there, with the heads of its journal beside it. */
import path from 'node:path';
import type { ArchiveCopy, ArchiveStore, NotedHead } from '../../service/archive/store';
import { AppError } from '../../service/errors';
import { diskError } from '../disk-error';
import { codeOf, ifThere, type Files } from '../files';
import { replaceDurably } from '../replace-file';
import { COPY_INSIDE, COPY_PREFIX, isInside } from '../store/folder-look';
import { ARCHIVE } from '../store/layout';
import { archiveFolder } from './archive-folder';

/** For people and for `verify --head`: one head a line. */
const HEADS = '链头.txt';
const ABOUT = '归档日志的链头，每次同步记一行：时间、条数、链头。最后一行是最新的，可抄在别处。\r\n';

const away = (second: string): AppError =>
  new AppError('folder', {
    message: `找不到第二份档案的文件夹“${second}”。`,
    remedy: '请插上那块磁盘、接好网络，或在“设置”的“归档”里另选一处。',
  });

function headIn(line: string): NotedHead | undefined {
  const [, at, count, digest] = /^(\S+Z) (\d+) ([0-9a-f]{64})\s*$/u.exec(line) ?? [];
  return at !== undefined && count !== undefined && digest !== undefined
    ? { at, count: Number(count), digest }
    : undefined;
}

/**
 * @param guard refuses while this process may not write.
 * @throws AppError `folder`: a stick that is not plugged in is not made up for by a folder of its name.
 */
export async function archiveCopy(
  second: string,
  { root, id }: { readonly root: string; readonly id: string },
  files: Files,
  guard: () => Promise<void>,
): Promise<ArchiveCopy> {
  if (!path.isAbsolute(second)) throw away(second);
  if (isInside(second, root)) throw new AppError('folder', COPY_INSIDE);
  await files.list(second).catch((error: unknown) => {
    throw codeOf(error).startsWith('E') ? away(second) : error;
  });
  const place = path.join(second, `${COPY_PREFIX}${id.slice(0, 8)}`);
  const folder = path.join(place, ARCHIVE);
  const inner = archiveFolder(folder, files);

  const reading = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw diskError(error);
    }
  };
  const writing = <T>(work: () => Promise<T>): Promise<T> =>
    reading(async () => {
      await guard();
      await files.makeFolder(folder);
      return work();
    });
  const store: ArchiveStore = {
    chain: () => reading(() => inner.chain()),
    prepare: (content) => writing(() => inner.prepare(content)),
    place: (work, name) => writing(() => inner.place(work, name)),
    append: (line, at) => writing(() => inner.append(line, at)),
    replace: (work, name) => writing(() => inner.replace(work, name)),
    replaceChain: (bytes) => writing(() => inner.replaceChain(bytes)),
    sweep: (keep) => writing(() => inner.sweep(keep)),
    source: (limit) => inner.source(limit),
    file: (bag, name) => reading(() => inner.file(bag, name)),
  };
  const heads = async (): Promise<readonly NotedHead[]> => {
    const bytes = await ifThere(files.read(path.join(place, HEADS)));
    return new TextDecoder()
      .decode(bytes)
      .split('\n')
      .flatMap((line) => headIn(line) ?? []);
  };
  return {
    store,
    heads: () => reading(heads),
    noteHead: (head) =>
      writing(async () => {
        const before = await heads();
        const kept = before.at(-1)?.digest === head.digest ? before.slice(0, -1) : before;
        const lines = [...kept, head].map(({ at, count, digest }) => `${at} ${count} ${digest}\r\n`);
        const text = `\uFEFF${ABOUT}${lines.join('')}`;
        await replaceDurably(path.join(place, HEADS), new TextEncoder().encode(text), files);
      }),
  };
}
