import type { RootContent } from 'mdast';

import type { Sentence } from '../tree.js';
import type { RegisterContext } from './register-context.js';

import { heading, list, sentence } from '../nodes.js';
import { audienceName } from './columns/administration-columns.js';

/** What the organisation declares in general, and nothing that it did not. */
export function renderGeneralDeclarations(context: RegisterContext): RootContent[] {
  const { language, register } = context;
  const {
    specialCategories,
    children,
    transfers,
    automatedDecisions,
    otherDisclosure,
    processorsBound,
    thirdPartyMarketing,
  } = register.assertions;
  const said: Sentence[] = [];
  const say = (
    name:
      | 'automatedDecisions'
      | 'childrenErased'
      | 'otherDisclosure'
      | 'processorsBound'
      | 'specialCategories'
      | 'specialErased'
      | 'thirdPartyMarketing'
      | 'transfers'
      | 'childrenNot'
      | 'childrenYes',
    at: string,
  ): void => {
    const key = `register.general.${name}` as const;
    said.push(sentence(key, [`/assertions/${at}`], language.text(key)));
  };
  if (specialCategories !== undefined) {
    const key = 'register.general.specialCategories';
    const { audiences } = specialCategories;
    const readers = audiences?.map((audience) => audienceName(audience, context)).join(', ');
    const whom = readers === undefined ? [] : [` (${readers})`];
    said.push(sentence(key, ['/assertions/specialCategories'], [...language.text(key), ...whom]));
  }
  if (specialCategories?.onArrival === 'erased') say('specialErased', 'specialCategories/onArrival');
  if (children?.policy === 'targeted') say('childrenYes', 'children');
  if (children?.policy === 'not-targeted') {
    if (children.age === undefined) say('childrenNot', 'children');
    else {
      const key = 'register.general.childrenUnder';
      said.push(sentence(key, ['/assertions/children'], language.text(key, { age: children.age })));
    }
  }
  if (children?.onArrival === 'erased') say('childrenErased', 'children/onArrival');
  if (transfers === 'none') say('transfers', 'transfers');
  if (automatedDecisions === 'none') say('automatedDecisions', 'automatedDecisions');
  if (otherDisclosure === 'onlyIfLawRequires') say('otherDisclosure', 'otherDisclosure');
  if (thirdPartyMarketing === 'none') say('thirdPartyMarketing', 'thirdPartyMarketing');
  if (processorsBound === true) say('processorsBound', 'processorsBound');
  if (said.length === 0) return [];
  return [heading(2, language.plain('register.heading.general'), { anchor: 'general' }), list(said)];
}
