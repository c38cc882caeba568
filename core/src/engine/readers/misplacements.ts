import type { Wording } from '../../facts/wording.js';
import type { DecoratorName } from '../names/annotation-names.js';

/** Why an annotation cannot stand where it stands. */
export const misplacements = {
  declared: {
    en: 'a member with `declare` has no decorators at run time',
    nl: 'een lid met `declare` heeft geen decorators als het programma draait',
  },
  abstract: {
    en: 'an abstract member has no decorators at run time',
    nl: 'een abstract lid heeft geen decorators als het programma draait',
  },
  parameter: {
    en: 'standard decorators cannot stand on parameters',
    nl: 'standaarddecorators kunnen niet bij parameters staan',
  },
  inherited: {
    en: 'the base class declares it too, and declaring it again resets its value',
    nl: 'de basisklasse declareert het ook, en opnieuw declareren wist de waarde',
  },
  onClass: (name: DecoratorName): Wording => ({
    en: `${name} does not belong on a class; put it on a member, or use PersonalFields`,
    nl: `${name} hoort niet op een klasse; zet de decorator op een lid, of gebruik PersonalFields`,
  }),
  onMember: (name: DecoratorName): Wording => ({
    en: `${name} does not belong on a member; put it on the class`,
    nl: `${name} hoort niet op een lid; zet de decorator op de klasse`,
  }),
  /** A decorator function that is called elsewhere than on a class or member. */
  strayDecorator: (name: DecoratorName): { readonly reason: Wording; readonly instead: Wording } => ({
    reason: {
      en: `${name} is called here, but stands on no class or member`,
      nl: `${name} wordt hier aangeroepen, maar staat op geen klasse of lid`,
    },
    instead: {
      en: `write @${name}(...) directly on the member`,
      nl: `schrijf @${name}(...) direct op het lid`,
    },
  }),
} as const;
