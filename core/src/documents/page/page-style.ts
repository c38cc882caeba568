import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

import { groundStyle } from './style/ground.js';
import { layoutStyle } from './style/layout.js';
import { printStyle } from './style/print.js';
import { widthStyle } from './style/widths.js';

/** The style of every page. */
export const pageStyle = groundStyle + layoutStyle + widthStyle + printStyle;

/** SHA-256 of {@link pageStyle} as a source of `style-src`: the page's policy lets in this style and no other. */
export const pageStyleHash = `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(pageStyle))))}`;
