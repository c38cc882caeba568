import type { PreviewContent } from '../../protocol/documents.js';
import type { PreviewTexts } from '../../protocol/preview.js';
import type { Client } from '../connection/client.js';

/** Labels of the page of the preview. */
export function previewTexts({ locale, t }: Client, { languages }: PreviewContent): PreviewTexts {
  const names = new Intl.DisplayNames([locale, 'en'], { type: 'language' });
  return {
    statement: t('Statement'),
    language: t('Language'),
    stale: t('This may lag behind: the code is being typed or cannot be read.'),
    keys: t('Enter or a click on a sentence shows where it comes from; arrow keys go from sentence to sentence.'),
    languageNames: Object.fromEntries(languages.map((tag) => [tag, names.of(tag) ?? tag])),
  };
}
