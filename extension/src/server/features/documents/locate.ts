import { placesOf } from '@verklaar/core';
import { existsSync } from 'node:fs';
import path from 'node:path';

import type { LocateParams, LocateResult } from '../../../protocol/documents.js';
import type { Server } from '../../feature.js';

import { locationOf } from '../../places.js';
import { declaredProject } from './declared-project.js';

/** More places than anybody looks at. */
const mostPlaces = 50;

/** Where parts of the register are declared, the most telling first. What only a package declares has no place here. */
export async function locate(server: Server, { folder, pointers }: LocateParams): Promise<LocateResult> {
  const session = server.projects.at(folder);
  const state = session?.state() ?? (await session?.settled());
  if (session === undefined || state === undefined) return [];
  return placesOf(declaredProject(server, state), pointers)
    .filter(({ file }) => existsSync(path.join(session.root, file)))
    .slice(0, mostPlaces)
    .map((span) => locationOf(server, session, span));
}
