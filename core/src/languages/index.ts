export type { MessageKey, SourceMessages } from './catalogues.js';
export type { ArticleReference } from './cite-article.js';
export { type Language, loadLanguage } from './load-language.js';
export { languageOf } from './locale.js';
export type { MessageArguments, RichValue } from './message.js';
export { formatDuration } from './retention/format-duration.js';
export type { RetentionText } from './retention/render-retention.js';
export type { RetentionContext } from './retention/speaker.js';
export { sayArticle } from './say-article.js';
