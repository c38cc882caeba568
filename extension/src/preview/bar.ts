import type { PreviewContent } from '../protocol/documents.js';
import type { PreviewTexts } from '../protocol/preview.js';

/** Above the statement: what is shown, in which language, and whether it may lag behind. */
export interface Bar {
  readonly element: HTMLElement;
  show(content: PreviewContent, texts: PreviewTexts): void;
}

export function createBar(choose: (statement: string, language: string) => void): Bar {
  const element = document.createElement('aside');
  element.className = 'bar';
  const [statement, language] = [createChoice(), createChoice()];
  const stale = document.createElement('p');
  stale.className = 'stale';
  stale.setAttribute('role', 'status');
  const keys = document.createElement('p');
  keys.className = 'keys';
  element.append(statement.label, language.label, stale, keys);
  for (const { select } of [statement, language]) {
    select.addEventListener('change', () => {
      choose(statement.select.value, language.select.value);
    });
  }
  return {
    element,
    show(content, texts) {
      statement.show(texts.statement, content.statements, content.statement, (id) => id);
      language.show(texts.language, content.languages, content.language, (tag) => texts.languageNames[tag] ?? tag);
      setText(stale, content.isStale ? texts.stale : '');
      setText(keys, texts.keys);
      element.setAttribute('aria-label', `${texts.statement}, ${texts.language}`);
    },
  };
}

interface Choice {
  readonly label: HTMLLabelElement;
  readonly select: HTMLSelectElement;
  show(name: string, values: readonly string[], chosen: string, nameOf: (value: string) => string): void;
}

/** A list to choose from; hidden where there is nothing to choose. */
function createChoice(): Choice {
  const label = document.createElement('label');
  const text = document.createElement('span');
  const select = document.createElement('select');
  label.append(text, select);
  return {
    label,
    select,
    show(name, values, chosen, nameOf) {
      setText(text, name);
      const present = [...select.options].map(({ value }) => value);
      if (present.join('\n') !== values.join('\n')) {
        select.replaceChildren(...values.map((value) => new Option(nameOf(value), value)));
      }
      select.value = chosen;
      label.hidden = values.length < 2;
    },
  };
}

/** A status is read out when its text changes: an equal text is left alone. */
function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
  element.hidden = text === '';
}
