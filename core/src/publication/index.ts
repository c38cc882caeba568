export { addressesOf, type Addresses } from './addresses.js';
export { type ApprovedText, earlierVersions, inForceOn } from './earlier-versions.js';
export { type IdentifiedText, identifyText, type KnownText } from './identify-text.js';
export type { Marks } from './marks.js';
export type * from './publication.js';
export { readPage, type ShownPage, type ShownText } from './read-page.js';
export { readStatement } from './read-statement.js';
export { type PublicationOptions, renderPublication } from './render-publication.js';
export { type ApprovedRegister, listSubProcessors } from './sub-processors.js';
