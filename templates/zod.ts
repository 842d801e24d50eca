/** The one door to zod: set up before the first schema is made, because the window's policy forbids `eval`. */
import { z } from 'zod';

z.config({ jitless: true });

export { z };
