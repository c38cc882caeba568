import type { RootContent } from 'mdast';

import type { RightsRoute } from '../../model/register.js';

import { pointer } from '../../model/pointer.js';
import { descriptionList, heading, inline, link, list, paragraph, sentence, table, type Inline } from '../nodes.js';
import { emailLink, phoneLink } from './contacts.js';
import { durationWords } from './duration-words.js';
import { activityName } from './names.js';
import { joinParts, type RegisterContext } from './register-context.js';

/** Where data are collected (Art. 13(1)). */
export function renderCollection(context: RegisterContext): RootContent[] {
  const { language, register } = context;
  const undeclared = (register.observed?.collections ?? []).filter(({ declaredAs }) => declaredAs.length === 0);
  if (register.collectionPoints.length === 0 && undeclared.length === 0) return [];
  const nothing = language.plain('register.value.nothing');
  const head = (['id', 'activities', 'notice'] as const).map((name) => language.plain(`register.collection.${name}`));
  const activities = (ids: readonly string[]): Inline =>
    joinParts(
      ids.map((id) => {
        const activity = context.activity(id);
        return activity === undefined ? id : activityName(activity, context);
      }),
    );
  const notice = (shown: boolean | undefined): string => {
    if (shown === undefined) return language.plain('register.value.nothing');
    return language.plain(shown ? 'register.value.noticeShown' : 'register.value.noticeNotShown');
  };
  return [
    heading(2, language.plain('register.heading.collection'), { anchor: 'collection' }),
    table(language.plain('register.collection.caption'), head, [
      ...register.collectionPoints.map(({ id, collects, noticeShown }) => [
        id,
        activities(collects),
        notice(noticeShown),
      ]),
      ...undeclared.map(({ id }): Inline[] => [{ type: 'inlineCode', value: id }, nothing, nothing]),
    ]),
  ];
}

/** How people exercise their rights (Art. 12). */
export function renderRights(context: RegisterContext): RootContent[] {
  const { language, register } = context;
  const { email, phone, url, post, answerWithin, identification, complaintProcedure, routes } = register.rights;
  const declared: Inline[] = [
    ...(email === undefined ? [] : [emailLink(email)]),
    ...(phone === undefined ? [] : [phoneLink(phone)]),
    ...(url === undefined ? [] : [link(url)]),
    ...(post === true ? [language.plain('register.rights.byPost')] : []),
  ];
  const pages = routes.flatMap(({ path }) => (path !== undefined && /^https?:/.test(path) ? [link(path)] : []));
  const channels = declared.length > 0 ? declared : pages;
  const check: Inline[] = [
    ...(identification === undefined ? [] : [language.plain(`register.rights.when.${identification.when}`)]),
    ...(identification?.means === undefined ? [] : [language.plain(`register.rights.means.${identification.means}`)]),
  ];
  const at = '/rights';
  const channelWords: Inline =
    channels.length === 0 ? context.missing('register.missing.rights', '12(2)', 'S05', at) : joinParts(channels);
  const entries: readonly (readonly [Inline, RootContent])[] = [
    [language.plain('register.rights.channels'), told('register.rights.channels', at, channelWords)],
    ...(answerWithin === undefined
      ? []
      : [
          [
            language.plain('register.rights.answerWithin'),
            told('register.rights.answerWithin', `${at}/answerWithin`, durationWords(answerWithin, context)),
          ] as const,
        ]),
    ...(check.length === 0
      ? []
      : [
          [
            language.plain('register.rights.identification'),
            told('register.rights.identification', `${at}/identification`, joinParts(check)),
          ] as const,
        ]),
    ...(complaintProcedure === undefined
      ? []
      : [
          [
            language.plain('register.rights.complaints'),
            told(
              'register.rights.complaints',
              `${at}/complaintProcedure`,
              context.own(complaintProcedure, `${at}/complaintProcedure`),
            ),
          ] as const,
        ]),
    ...(routes.length === 0
      ? []
      : [[language.plain('register.rights.routes'), list(routes.map((route) => routeWords(route, context)))] as const]),
  ];
  return [
    heading(2, language.plain('register.heading.rights'), { anchor: 'rights', look: 'card' }),
    descriptionList(entries.map(([term, content]) => [term, [content]])),
  ];
}

function told(key: string, from: string, content: Inline): RootContent {
  return paragraph(sentence(key, [from], content));
}

function routeWords({ id, right, path }: RightsRoute, context: RegisterContext): Inline {
  const name = context.label('right', right);
  const content: Inline = path === undefined ? name : [...inline(name), ': ', { type: 'inlineCode', value: path }];
  return sentence('register.rights.routes', [pointer('rights', 'routes', id)], content);
}
