export { categoryOfName } from './category-of-name.js';
export type { NameClue, NameVerdict } from './clue.js';
export { isPersonWord } from './person-words.js';
export { isRecordOfPerson } from './record-of-person.js';
export { splitName } from './split-name.js';
