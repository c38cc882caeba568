// rule: no-personal-data-in-analytics
// form: namespace import
// annotated: yes
import * as mixpanel from 'mixpanel-browser';
import type { Personal } from '@verklaar/annotations';

export function typed(draft: { text: Personal<string, 'comm.message'>; editor: string }) {
  mixpanel.track('typed', { editor: draft.editor, words: draft.text.split(' ').length });
}
