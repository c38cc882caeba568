import { defineRegion } from '../message.js';
import { retentionEn } from './en.js';

/** What Belgian Dutch says otherwise, addressing the reader as `u`. */
export const retentionNlBeFormal = defineRegion(retentionEn)({
  'period.while.plus': 'zolang {state} en tot {duration} nadien',
  'then.delete': 'Nadien wissen wij ze.',
  'then.anonymise': 'Nadien maken wij ze anoniem.',
  'then.archive': 'Nadien archiveren wij ze.',
  'then.return': 'Nadien geven wij ze terug.',
});

/** What Belgian Dutch says otherwise, addressing the reader as `je`. */
export const retentionNlBeInformal = defineRegion(retentionEn)({
  'period.while.plus': 'zolang {state} en tot {duration} nadien',
  'then.delete': 'Nadien wissen we ze.',
  'then.anonymise': 'Nadien maken we ze anoniem.',
  'then.archive': 'Nadien archiveren we ze.',
  'then.return': 'Nadien geven we ze terug.',
});
