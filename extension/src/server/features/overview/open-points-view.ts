import type { Finding, Severity, Span } from '@verklaar/core';

import { describeFinding } from '@verklaar/core';

import type { ViewNode } from '../../../protocol/overview.js';
import type { ViewContext } from './view-context.js';

import { findingPage } from '../../words/finding-page.js';
import { plainMarkdown } from '../../words/markdown.js';
import { firstPlace } from './register-view.js';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** What a person must look at, the gravest first, each with its article. */
export function openPointsView(context: ViewContext): readonly ViewNode[] {
  const { findings } = context.state;
  return severities.flatMap((severity): readonly ViewNode[] => {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) return [];
    const seen = new Map<string, number>();
    return [
      {
        id: severity,
        label: titleOf(context, severity),
        description: String(own.length),
        icon: severity,
        isOpen: severity !== 'info',
        children: own.map((finding) => {
          // Two of one kind may be about one thing: their order tells them apart.
          const key = `${severity}/${finding.id}/${finding.subject}/${finding.at?.file ?? ''}`;
          const count = (seen.get(key) ?? 0) + 1;
          seen.set(key, count);
          return findingNode(context, finding, count === 1 ? key : `${key}/${String(count)}`);
        }),
      },
    ];
  });
}

function titleOf({ server: { t } }: ViewContext, severity: Severity): string {
  switch (severity) {
    case 'error':
      return t('To be solved');
    case 'warning':
      return t('To be looked at');
    case 'info':
      return t('Good to know');
  }
}

function findingNode(context: ViewContext, finding: Finding, id: string): ViewNode {
  const { server, located } = context;
  const { articles, message, remedy } = describeFinding(finding, server.findingLanguage);
  const help = findingPage(server, finding.id);
  const place = placeOf(context, finding);
  return {
    id,
    label: message,
    description: [finding.id, ...articles].join(' · '),
    tooltip: [message, remedy]
      .filter((text) => text !== '')
      .map(plainMarkdown)
      .join('\n\n'),
    icon: finding.severity,
    context: 'finding',
    ...(help !== undefined && { help }),
    ...located(place),
  };
}

/** Where it stands, else where what it is about is declared, else the config: what no code says is to be said there. */
function placeOf(context: ViewContext, { at, evidence, subject }: Finding): Span | undefined {
  if (at !== undefined) return at;
  const [list, id = ''] = subject.split('/').slice(1);
  const { configFile, root } = context.state;
  const start = { line: 1, column: 1 };
  return (
    firstPlace(context, evidence) ??
    (list === 'activities' ? context.places.ofDeclaration('activity', id) : undefined) ??
    (list === 'recipients' ? context.places.ofDeclaration('recipient', id) : undefined) ?? {
      file: configFile.slice(root.length + 1),
      start,
      end: start,
    }
  );
}
