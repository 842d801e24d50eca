/** Fonts that the user brought: one a role, each in a folder named for its role, checked before it is taken. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { FaceRole } from '../../../templates/document/blocks';
import { AppError } from '../../service/errors';
import type { BroughtFont, BroughtFonts } from '../../service/ports';
import { diskError } from '../disk-error';
import { ifThere, realFiles as files } from '../files';
import { replaceFile } from '../replace-file';
import { checkFont, LARGEST, PICKED, refusal } from './font-check';
import { fontInfo } from './font-info';
import { FACE_ROLES } from './load-faces';
import { ROLE_LABELS } from './official-faces';

/** @param folder of this program's own, made when it is needed. */
export function broughtFonts(folder: string, changed: () => void): BroughtFonts {
  const known = new Map<string, BroughtFont>();
  let turn = 0;
  const told = (): void => {
    turn += 1;
    changed();
  };
  const read = async (role: FaceRole, name: string): Promise<BroughtFont | undefined> => {
    const id = `${role}/${name}`;
    const file = path.join(folder, role, name);
    const kept = known.get(id);
    if (kept) return kept;
    try {
      const checked = checkFont(name, await files.read(file), await fontInfo(file));
      const font = {
        id,
        role,
        label: ROLE_LABELS[role],
        family: checked.family,
        file: name.replace(/^[0-9a-f]{8}-/u, ''),
        standard: checked.standard === role,
        notice: checked.notice,
      };
      known.set(id, font);
      return font;
    } catch (error) {
      // damaged since: it does not serve, and can be taken away
      if (error instanceof AppError)
        return {
          id,
          role,
          label: ROLE_LABELS[role],
          family: '',
          file: name,
          standard: false,
          notice: error.message,
        };
      throw error;
    }
  };
  const namesOf = async (role: FaceRole): Promise<readonly string[]> =>
    ((await ifThere(files.list(path.join(folder, role)))) ?? []).filter((name) => !name.startsWith('.'));
  const list = async (): Promise<readonly BroughtFont[]> => {
    const found: BroughtFont[] = [];
    for (const role of FACE_ROLES)
      for (const name of await namesOf(role)) {
        const font = await read(role, name);
        if (font) found.push(font);
      }
    return found;
  };

  return {
    turn: () => turn,
    list,
    add: async (given, bytes, asked) => {
      const name = path.basename(given.replaceAll('\\', '/'));
      if (!/\.(?:ttf|otf|ttc)$/iu.test(name)) throw refusal(`“${name}”不是可以导入的字体文件。`, PICKED);
      if (bytes.length > LARGEST) throw refusal(`“${name}”超过 40 MB，不像是一个字体。`, PICKED);
      const stored = `${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}-${name}`;
      // what a file says of itself is read from the disk: it is laid where no role looks for it first
      const waiting = path.join(folder, 'checking', stored);
      await replaceFile(waiting, bytes);
      try {
        const checked = checkFont(name, bytes, await fontInfo(waiting));
        const role = asked ?? checked.standard;
        if (role === undefined) return { family: checked.family, able: checked.able };
        if (!checked.able.includes(role))
          throw refusal(
            `“${checked.family}”没有${ROLE_LABELS[role]}该有的字。`,
            '请换一种用处，或换一个字体文件。',
          );
        const before = await namesOf(role);
        await replaceFile(path.join(folder, role, stored), bytes);
        for (const old of before) if (old !== stored) await files.remove(path.join(folder, role, old));
        told();
        return (await read(role, stored))!;
      } finally {
        await files.remove(waiting).catch(() => undefined);
      }
    },
    remove: async (id) => {
      const font = (await list()).find((one) => one.id === id);
      if (!font) throw refusal('这个字体已经不在了。', '');
      try {
        await files.remove(path.join(folder, ...id.split('/')));
      } catch (error) {
        throw diskError(error);
      }
      known.delete(id);
      told();
    },
  };
}
