import type { SourceDefinition } from '../source.js';

import { below } from '../below.js';

const forms = ['useForm.()', 'useFormContext.()', 'UseFormReturn.()'];

/** React Hook Form 7: what people fill in, asked for by the name of its field. */
export const reactHookForm: SourceDefinition = {
  id: 'react-hook-form',
  packages: ['react-hook-form'],
  values: [
    { value: below(forms, 'watch.()', 'getValues.()'), submitted: true },
    { value: below(forms, 'handleSubmit.#0'), submitted: true },
  ],
};
