export { comparePassages } from './compare-passages.js';
export { type Passage, passagesOf } from './passage.js';
export { type ChangelogReader, renderChangelog } from './render-changelog.js';
export { tellPassages } from './tell-passages.js';
