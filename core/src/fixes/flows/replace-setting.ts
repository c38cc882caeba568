import type { GatheringSetting } from '../../facts/flow.js';
import type { FixFile } from '../fix-file.js';
import type { Fix } from '../fix.js';

/** Turns off, in words the SDK knows, what makes it gather personal data by itself. */
export function replaceSetting({ extent, replacement }: GatheringSetting, file: FixFile): readonly Fix[] {
  if (replacement === undefined || file.nodeAt(extent) === undefined) return [];
  return [
    {
      title: { id: 'replaceSetting', params: { text: replacement } },
      edits: [file.replace(extent.start, extent.end, replacement)],
    },
  ];
}
