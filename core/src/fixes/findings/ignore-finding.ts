import type { Finding } from '../../facts/finding.js';
import type { FixFile } from '../fix-file.js';
import type { FixProject } from '../fix-project.js';
import type { Fix } from '../fix.js';

import { isSuppressible } from '../../suppressions/index.js';
import { inComment } from '../fields/in-comment.js';
import { isReason } from '../fields/reason.js';
import { offsetAt } from '../fix-file.js';
import { indentOfLine, lineStartAt } from '../text-style.js';

/** Puts a comment above the line that asks to ignore a finding, with the reason a person gives. */
export function ignoreFinding({ id, at }: Finding, project: FixProject): readonly Fix[] {
  if (at === undefined || !isSuppressible(id)) return [];
  const file = project.open(at.file);
  const offset = file && offsetAt(file.text, at.start);
  if (file === undefined || offset === undefined) return [];
  const place = placeAbove(offset, file);
  if (place === undefined) return [];
  const { text, style } = file;
  const margin = indentOfLine(text, offset);
  const [open, close] = place === 'jsx' ? ['{/* ', ' */}'] : ['// ', ''];
  return [
    {
      title: { id: 'ignoreFinding', params: { id } },
      asks: { kind: 'reason', about: 'ignore' },
      editsFor: (answer) =>
        isReason(answer)
          ? [
              file.insert(
                lineStartAt(text, offset),
                `${margin}${open}verklaar-ignore ${id}: ${inComment(answer)}${close}${style.lineEnd}`,
              ),
            ]
          : undefined,
    },
  ];
}

/** What a comment above the line of an offset must look like; `undefined` where a line there would be text, not code. */
function placeAbove(offset: number, { comments, text, textAround }: FixFile): 'code' | 'jsx' | undefined {
  const lineStart = lineStartAt(text, offset);
  const isInComment = comments().some(
    ({ start, end }) => (start < lineStart && lineStart < end) || (start <= offset && offset < end),
  );
  if (isInComment) return undefined;
  const around = textAround(lineStart);
  if (around === 'literal') return undefined;
  return around ?? 'code';
}
