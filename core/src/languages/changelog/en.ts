/** What changed between two versions of a document. It addresses nobody, so that it suits every form of address. */
export const changelogEn = {
  'changelog.reader': 'What has changed?',
  'changelog.lawyer': 'Changes in the processing',
  'changelog.authority': 'Changes in the record of processing activities',
  'changelog.none': 'Nothing has changed.',
  'changelog.announce': 'People must hear of a new purpose before it starts ({article}):',
  'changelog.new': 'New.',
  'changelog.gone': 'No longer part of this document.',
  'changelog.renamed': 'Formerly called: {name}.',
  'changelog.longer': 'Kept longer than before.',
  'changelog.shorter': 'Kept shorter than before.',
  'changelog.now': 'Now: {text}',
  'changelog.before': 'Before: {text}',
  'changelog.added': 'New: {text}',
  'changelog.removed': 'Removed: {text}',
  'changelog.others': 'In the data of the register alone',
  'changelog.articles': 'Articles: {articles}.',
} as const;
