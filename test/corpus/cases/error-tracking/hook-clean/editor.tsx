// rule: no-personal-data-in-error-tracking
// form: hook returning functions
// annotated: yes
import type { Personal } from '@verklaar/annotations';

import { useReport } from './use-report';

interface Props {
  note: { text: Personal<string, 'comm.message'>; nr: number };
}

export function Editor({ note }: Props) {
  const { crumb } = useReport();
  crumb(`note ${note.nr} of ${note.text.length} characters`);
  return <textarea defaultValue={note.text} onBlur={() => crumb('left')} />;
}
