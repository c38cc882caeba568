/** What stands around every document: notices, navigation. It addresses nobody, so that it suits every form of address. */
export const pageEn = {
  'page.draft': 'Draft, to be reviewed by a person.',
  'page.approvedBefore': 'Version {version}, which applies from {date}, is the one that was approved.',
  'page.since': 'Applies from {date}.',
  'page.missing':
    '{count, plural, one {One fact is missing; it is marked in the text.} other {# facts are missing; they are marked in the text.}}',
  'page.placeholder': '[TO BE COMPLETED — {item}]',
  'page.skip': 'Skip to the text',
  'page.contents': 'On this page',
  'page.made': 'Made with Verklaar from the code of the application and its configuration.',
} as const;
