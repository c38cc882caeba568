// rule: no-personal-data-in-logs
// form: z.infer
// annotated: yes
import { z } from 'zod';

export const Intake = z.object({
  reference: z.string(),
  remark: z.string().meta({ personalData: 'comm.message' }),
});

type Intake = z.infer<typeof Intake>;

export function accept(intake: Intake) {
  console.log('intake', intake.reference);
}
