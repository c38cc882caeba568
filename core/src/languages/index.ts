export type { MessageKey, SourceMessages } from './catalogues.js';
export { citeArticle, type ArticleReference } from './cite-article.js';
export { loadLanguage, type Language } from './load-language.js';
export { languageOf, type Address, type Locale, type ResolvedLanguage } from './locale.js';
export {
  defineLanguage,
  defineMessages,
  defineRegion,
  type MessageArguments,
  type MessageValues,
  type RichValue,
} from './message.js';
export type { Placeholders } from './placeholders.js';
export { formatDuration } from './retention/format-duration.js';
export { renderRetention, type RetentionText } from './retention/render-retention.js';
export type { MissingWords, RetentionContext } from './retention/speaker.js';
