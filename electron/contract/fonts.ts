/** Calls on the fonts that the user brought to this computer. */
import { z } from '../../templates/zod';
import { base64, call, faceRole } from './shapes';

const broughtFont = z.object({
  id: z.string(),
  role: faceRole,
  /** 小标宋, 仿宋, … */
  label: z.string(),
  /** '' when the file has been damaged since. */
  family: z.string(),
  file: z.string(),
  /** It is a standard face of its role. */
  standard: z.boolean(),
  /** What it says of its licence; why it does not serve, when it is damaged. */
  notice: z.string(),
});

export const fontCalls = {
  broughtFonts: call(z.object({}), z.array(broughtFont)),
  /**
   * Takes a font in: for `role`, else for the one that it is known for. A font that is none of the standard's is not
   * taken without a role: the answer says which it can serve.
   */
  addFont: call(
    z.object({ name: z.string(), bytes: base64, role: faceRole.optional() }),
    z.discriminatedUnion('taken', [
      z.object({ taken: z.literal(true), font: broughtFont }),
      z.object({ taken: z.literal(false), family: z.string(), able: z.array(faceRole) }),
    ]),
  ),
  removeFont: call(z.object({ id: z.string() }), z.object({})),
} as const;
