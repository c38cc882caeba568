import type { ToPreview } from '../protocol/preview.js';

import { createBar } from './bar.js';
import { createStatementView } from './statement-view.js';
import './vs-code.js';

const editor = acquireVsCodeApi();
const bar = createBar((statement, language) => {
  editor.postMessage({ type: 'choose', statement, language });
});
const view = createStatementView((sentence) => {
  editor.postMessage({ type: 'open', sentence });
});
const nothing = document.createElement('p');
nothing.className = 'nothing';
nothing.setAttribute('role', 'status');

bar.element.hidden = true;
document.body.append(bar.element, view.element, nothing);
window.addEventListener('message', ({ data }: MessageEvent<ToPreview>) => {
  switch (data.type) {
    case 'show':
      editor.setState(data.choice);
      nothing.textContent = '';
      bar.element.hidden = false;
      document.body.classList.toggle('is-stale', data.content.isStale);
      bar.show(data.content, data.texts);
      view.show(data.content);
      break;
    case 'nothing':
      nothing.textContent = data.message;
      break;
    case 'reveal':
      view.reveal(data.sentence, data.focus);
      break;
  }
});
editor.postMessage({ type: 'ready' });
