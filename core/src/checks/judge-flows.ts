import type { Fact } from '../facts/facts.js';
import type { Finding } from '../facts/finding.js';
import type { ArrivalPoint, CarriedData, Flow, GatheringSetting, SinkKind } from '../facts/flow.js';
import type { ServiceDefinition } from '../services/index.js';
import type { CategoryId, OwnTerms } from '../vocabulary/index.js';

import { inWords } from '../facts/wording.js';
import { createDeclaredRecipients, type DeclaredRecipient, isListed } from '../model/declared-recipients.js';
import { indexFacts } from '../model/fact-index.js';
import { pointer } from '../model/pointer.js';
import { services as catalogue } from '../services/index.js';
import { checkCatalogue, type FindingId } from './check-catalogue.js';
import { defaultFlowPolicy, type FlowPolicy } from './flows/flow-policy.js';
import { companySinks, type FlowRule, ownRules } from './flows/flow-rule.js';
import { wordsOfCategories, wordsOfData } from './flows/flow-words.js';
import { isWorthSaying } from './flows/is-worth-saying.js';
import { proposeRecipient, type RecipientProposal } from './flows/propose-recipient.js';
import { createPurposeCreepFinder } from './flows/purpose-creep.js';

/** What flows are judged by. */
export interface JudgingContext {
  /** Of code, of packages it uses, and of the config; only what is valid. */
  readonly facts: readonly Fact[];
  readonly policy?: FlowPolicy;
  /** Default: the catalogue. */
  readonly services?: readonly ServiceDefinition[];
}

/** A flow or a setting that a person must look at. */
export interface JudgedFlow {
  readonly rule: FlowRule;
  readonly finding: Finding;
  /** What of the flow is reported. */
  readonly data: readonly CarriedData[];
  readonly flow?: Flow;
  readonly setting?: GatheringSetting;
  /** A declaration that would answer it. */
  readonly proposal?: RecipientProposal;
  /** Id of the declared recipient that gets the data, when there is exactly one. */
  readonly recipient?: string;
  /** Activities that the data are handed over for, where they are declared for others. */
  readonly activities?: readonly string[];
}

/** Judges the flows and settings of a file, or of many. */
export type FlowJudge = (flows: readonly Flow[], settings?: readonly GatheringSetting[]) => readonly JudgedFlow[];

/**
 * The one mapping from flows to findings, for linters, command and editor. A hand-over raises one finding: that of its sink,
 * where the sink has a rule of its own, else that about its recipient.
 */
export function createFlowJudge({
  facts,
  policy = defaultFlowPolicy,
  services = catalogue,
}: JudgingContext): FlowJudge {
  const index = indexFacts(facts);
  const declared = createDeclaredRecipients(index, services);
  const findCreep = createPurposeCreepFinder(index);
  const categories = index.terms.filter(({ term }) => term === 'category').map(({ declaration }) => declaration.value);
  const ownTerms: OwnTerms = { categories };
  const parents = new Map(
    categories.flatMap(({ id, parent }) => (parent === undefined ? [] : [[id, parent] as const])),
  );
  const isAllowed = (item: CarriedData, recipients: readonly DeclaredRecipient[]): boolean =>
    recipients.some(({ categories }) => categories !== undefined && isListed(item, categories, parents));

  function judgeFlow(flow: Flow): readonly JudgedFlow[] {
    const { sink } = flow;
    if (sink.kind === 'files') return [];
    const data = flow.data.filter((item) => isReported(item, sink, policy));
    if (data.length === 0) return [];
    if (sink.kind === 'recipient') return judgeRecipient(flow, data);
    const recipients = companySinks.has(sink.kind) ? declared.of(sink, flow.sharedWith) : [];
    const open = data.filter((item) => !isAllowed(item, recipients));
    if (open.length > 0) {
      const { id, rule } = ownRules[sink.kind];
      const proposal = recipients.length === 0 ? proposeCompany(sink, open) : undefined;
      return [{ ...raise(flow, open, { id, rule }), ...(proposal && { proposal }), ...onlyOf(recipients) }];
    }
    return judgeCreep(flow, data, recipients);
  }

  /** Whoever keeps what a library writes down is not known by the library; a company of the catalogue is. */
  function proposeCompany(sink: ArrivalPoint, data: readonly CarriedData[]): RecipientProposal | undefined {
    const isCompany = companySinks.has(sink.kind) && services.some(({ id, law }) => id === sink.service && law);
    return isCompany ? proposeRecipient(sink, data, services) : undefined;
  }

  function judgeRecipient(flow: Flow, data: readonly CarriedData[]): readonly JudgedFlow[] {
    const { sink, sharedWith } = flow;
    const recipients = declared.of(sink, sharedWith);
    if (recipients.length === 0) {
      const proposal = proposeRecipient(sink, data, services);
      // Nobody can declare whom the code does not tell.
      if (proposal === undefined) return [];
      const { id, name, service } = proposal;
      const params = { recipient: name, recipientId: id, service };
      return [{ ...raise(flow, data, { id: 'RC01', rule: 'no-undeclared-recipient', params }), proposal }];
    }
    const isLimited = recipients.every(({ categories }) => categories !== undefined);
    const unlisted = isLimited
      ? data.filter((item) => item.category !== undefined && !isAllowed(item, recipients))
      : [];
    if (unlisted.length > 0) {
      const params = {
        recipient: recipients.map(({ name }) => name).join(', '),
        categories: [...categoryIdsOf(unlisted)].map((id) => `\`${id}\``).join(', '),
      };
      return [
        { ...raise(flow, unlisted, { id: 'RC07', rule: 'no-unlisted-category', params }), ...onlyOf(recipients) },
      ];
    }
    return judgeCreep(flow, data, recipients);
  }

  function judgeCreep(
    flow: Flow,
    data: readonly CarriedData[],
    recipients: readonly DeclaredRecipient[],
  ): readonly JudgedFlow[] {
    const creep = findCreep(flow, data, recipients);
    if (creep === undefined) return [];
    const params = { activities: creep.activities.join(', ') };
    const { activities } = creep;
    return [{ ...raise(flow, creep.data, { id: 'DF09', rule: 'no-purpose-creep', params }), activities }];
  }

  function judgeSetting(setting: GatheringSetting): readonly JudgedFlow[] {
    const { service, gathers, evidence, at } = setting;
    const sink: ArrivalPoint = { kind: setting.sink ?? 'errorTracking', name: setting.setting, service };
    const recipients = declared.of(sink);
    const data = gathers.map((category): CarriedData => ({
      category,
      confidence: 'known',
      state: 'personal',
      name: setting.setting,
      path: [],
    }));
    const open = data.filter((item) => !isAllowed(item, recipients));
    if (data.length > 0 && open.length === 0) return [];
    const finding: Finding = {
      id: 'DF03',
      severity: checkCatalogue.DF03.severity,
      params: {
        setting: setting.setting,
        service: services.find(({ id }) => id === service)?.name ?? service,
        ...inWords({ data: data.length === 0 ? anyData : wordsOfCategories(categoryIdsOf(open), ownTerms) }),
      },
      subject: pointer('flows', evidence.symbol, setting.setting),
      evidence: [evidence],
      at,
    };
    return [{ rule: ruleOfSetting(sink.kind), finding, data: open, setting }];
  }

  function raise(
    flow: Flow,
    data: readonly CarriedData[],
    { id, rule, params = {} }: { readonly id: FindingId; readonly rule: FlowRule; readonly params?: Finding['params'] },
  ): JudgedFlow {
    const { sink, evidence, at } = flow;
    // A name may deceive: what nobody marked is not held against a document as firmly.
    const isInferred = data.every(({ confidence }) => confidence === 'inferred');
    const finding: Finding = {
      id,
      severity: isInferred ? 'warning' : checkCatalogue[id].severity,
      params: { sink: sink.name.replaceAll('`', "'"), ...inWords({ data: wordsOfData(data, ownTerms) }), ...params },
      subject: pointer('flows', evidence.symbol, sink.name),
      data: [...new Set(data.map(({ name }) => name))].sort(),
      paths: waysOf(data),
      evidence: [evidence],
      at,
    };
    return { rule, finding, data, flow };
  }

  return (flows, settings = []) => [...withoutDoubles(flows).flatMap(judgeFlow), ...settings.flatMap(judgeSetting)];
}

/** {@link createFlowJudge}, once. */
export function judgeFlows(
  flows: readonly Flow[],
  settings: readonly GatheringSetting[],
  context: JudgingContext,
): readonly JudgedFlow[] {
  return createFlowJudge(context)(flows, settings);
}

function onlyOf(recipients: readonly DeclaredRecipient[]): { readonly recipient?: string } {
  const [only, ...others] = recipients;
  return only === undefined || others.length > 0 ? {} : { recipient: only.id };
}

function categoryIdsOf(data: readonly CarriedData[]): readonly CategoryId[] {
  return [...new Set(data.flatMap(({ category }) => category ?? []))].sort();
}

/** Each way once, the longest first: it says most. */
function waysOf(data: readonly CarriedData[]): Finding['paths'] & {} {
  const ways = new Map(data.map(({ path }) => [JSON.stringify(path), path]));
  return [...ways.values()].filter((path) => path.length > 0).sort((first, second) => second.length - first.length);
}

const anyData = { en: 'personal data', nl: 'persoonsgegevens' };

function isReported(item: CarriedData, { kind }: ArrivalPoint, policy: FlowPolicy): boolean {
  const { confidence, state, bareId } = item;
  if ((confidence === 'inferred' && policy.infer === 'off') || !isWorthSaying(item, kind)) return false;
  if (state === 'pseudonymised' && !policy.pseudonymised.includes(kind)) return false;
  return bareId !== true || policy.ids.includes(kind);
}

function ruleOfSetting(kind: SinkKind): FlowRule {
  return kind in ownRules ? ownRules[kind as keyof typeof ownRules].rule : ownRules.errorTracking.rule;
}

/**
 * A logger of a company is a log and a recipient: the rule of the log speaks. A function that writes a log and sends a mail besides
 * does two things.
 */
function withoutDoubles(flows: readonly Flow[]): readonly Flow[] {
  const keysOf = ({ at, extent: { argument }, sink }: Flow): readonly string[] => {
    const place = `${at.file} ${String(argument.start)} ${String(argument.end)}`;
    return [`${place} ${sink.name}`, ...(sink.service === undefined ? [] : [`${place} of ${sink.service}`])];
  };
  const own = new Set(flows.filter(({ sink }) => companySinks.has(sink.kind)).flatMap(keysOf));
  return flows.filter((flow) => flow.sink.kind !== 'recipient' || !keysOf(flow).some((key) => own.has(key)));
}
