/** 档案盒标签: the labels on the backs of the standard's boxes, in their real width, several on a sheet to be cut. */
import { fondsSchema, periodSchema, sectionSchema, yearSchema } from '../../archive-fields';
import { textSchema } from '../../fields';
import { z } from '../../zod';

/** How thick the standard's boxes are, mm (DA/T 22-2015). */
export const thicknesses = ['20', '30', '40', '50'] as const;

export const spineSchema = z.object({
  fonds: fondsSchema,
  year: yearSchema,
  period: periodSchema,
  section: sectionSchema,
  first: textSchema('起始件号', '例如 0001'),
  last: textSchema('终止件号', '例如 0048'),
  box: textSchema('盒号'),
  thickness: z.enum(thicknesses).default('30').meta({ title: '盒脊厚度', description: '毫米' }),
});

export const spineLabelSchema = z.object({
  title: z.string().min(1).meta({ title: '标题', description: '查找用，不印' }),
  labels: z.array(spineSchema).default([]).meta({ title: '档案盒' }),
});

export type Spine = z.infer<typeof spineSchema>;
export type SpineLabel = z.infer<typeof spineLabelSchema>;
