import assert from 'node:assert/strict';

import type { Register } from '../../../core/src/model/register.js';

import { toMarkdown } from '../../../core/src/documents/markdown.js';
import { renderRegister } from '../../../core/src/documents/register/render-register.js';
import { sampleRegister } from './sample-register.js';

/** The lines of the register under its general declarations. */
function linesOf(assertions: Register['assertions']): readonly string[] {
  const text = toMarkdown(renderRegister({ ...sampleRegister, assertions }, [], 'en'));
  const [, section = ''] = text.split('## General declarations\n', 2);
  return (section.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('- '));
}

describe('General declarations in the register', () => {
  it('say that no special categories are collected, and of whom when not of all', () => {
    const [plain = ''] = linesOf({ specialCategories: { collected: 'none' } });
    assert.match(plain, /special categories/iu);
    const [limited = ''] = linesOf({ specialCategories: { collected: 'none', audiences: ['public', 'staff'] } });
    assert.ok(limited.startsWith(plain), limited);
    assert.doesNotMatch(limited, /object Object/u);
    assert.match(limited.slice(plain.length), /^ \(.*, .*\)$/u);
  });
});
