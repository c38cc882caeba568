import type { NameClue, NameVerdict } from '../../../identifiers/clue.js';
import type { TypeShape } from '../../host/type-host.js';

import { categoryOfName, isPersonWord, isRecordOfPerson } from '../../../identifiers/index.js';

/** Judges by names alone, where nothing better is known. */
export interface NameJudge {
  judge(name: string, receiver: string | undefined, kind: TypeShape['kind']): NameVerdict | undefined;
  /**
   * A name that tells something of persons only, such as `name`, in a record that goes by nothing that tells: by what else the
   * record holds, which is asked for only then.
   */
  judgeInRecord(
    name: string,
    kind: TypeShape['kind'],
    record: () => { readonly name?: string; readonly members: readonly string[] } | undefined,
  ): NameVerdict | undefined;
  /** What settings, addresses of machines and the like are called: `config`, `#config`, `dbSettings`. */
  isSetting(receiver: string): boolean;
  /** A record about a person, of unknown shape. */
  isPerson(name: string, receiver: string | undefined, kind: TypeShape['kind']): boolean;
}

const typeOfKind: Partial<Record<TypeShape['kind'], NameClue['type']>> = {
  boolean: 'boolean',
  date: 'date',
  enum: 'enum',
  function: 'function',
  list: 'list',
  literal: 'enum',
  nothing: 'boolean',
  number: 'number',
  object: 'object',
  string: 'string',
  wrapper: 'object',
};

/** `DATABASE_USER`: a constant or a setting, not somebody's datum. */
const constantName = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/u;
/** What settings, addresses of machines and the like hold is about no person. */
const settingReceiver =
  /^(?:argv|cfg|conf|config|configuration|constants?|defaults?|env|environment|import\.meta|secrets)$|(?:Config|Configuration|Env|Settings|Proxy|Url|URL|Uri|Connection|Server|Socket|Smtp|Database|Db|Redis|Transport)$|^(?:connection|database|db|proxy|redis|server|smtp|socket|transport|url|uri)$/u;

/** What hands out settings: `configService.get('MAIL_FROM')`. */
const settingService = /(?:config|configuration|env|environment)(?:Provider|Reader|Service|Store)$/iu;
/** So a header is written by who sends a request: it tells of their program. Who gets one reads `user-agent`. */
const sentHeader = 'User-Agent';

/** `tables.users`, `prisma.user`, `routes.customers`: names of things that hold or handle persons. */
const tableReceiver =
  /(?:^|[a-z])(?:Api|Client|Collection|Config|Count|Db|Model|Path|Permission|Prisma|Query|Repo|Repository|Role|Route|Schema|Service|Stat|Store|Table|Total)s?$|^(?:api|client|collections?|counts?|db|models?|paths?|permissions?|prisma|queries|repo|repositories|roles?|routes?|schemas?|services?|stats|stores?|tables?|totals?|trpc)$/u;

/** With inference switched off, names say nothing. */
export function createNameJudge(infer: boolean): NameJudge {
  return {
    judgeInRecord(name, kind, record) {
      if (!infer) return undefined;
      const type = typeOfKind[kind];
      const verdict = categoryOfName({ name, receiver: 'user', ...(type !== undefined && { type }) });
      if (verdict?.category !== 'identity.name') return undefined;
      const around = record();
      return around && isRecordOfPerson(around.name, around.members) ? verdict : undefined;
    },
    judge(name, receiver, kind) {
      if (!infer || name === sentHeader || constantName.test(name) || settingReceiver.test(receiver ?? ''))
        return undefined;
      const type = typeOfKind[kind];
      // A field of an error of one's own is judged by itself: `PaymentError.iban`, but not `errors.email`.
      const holder = /[a-z](?:Error|Exception)$/u.test(receiver ?? '') ? undefined : receiver;
      return categoryOfName({
        name,
        ...(holder !== undefined && { receiver: holder }),
        ...(type !== undefined && { type }),
      });
    },
    isSetting: (receiver) => settingReceiver.test(receiver.replace(/^#/u, '')) || settingService.test(receiver),
    isPerson: (name, receiver, kind) =>
      infer &&
      (kind === 'unknown' || kind === 'object') &&
      !tableReceiver.test(receiver ?? '') &&
      !settingReceiver.test(receiver ?? '') &&
      isPersonWord(name),
  };
}
