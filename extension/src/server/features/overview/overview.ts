import type { WorkspaceOverview } from '../../../protocol/overview.js';
import type { Feature } from '../../feature.js';

import { answer } from '../../answer.js';
import { throttle } from '../../throttle.js';
import { folderOverview } from './folder-overview.js';

/** Milliseconds in which changes are told together: views need not keep pace with keystrokes. */
const pause = 150;

/** What the views and the status bar show, and the notice that it changed. */
export const overview: Feature = {
  capabilities: {},
  register(server) {
    let generation = 0;
    const tell = throttle(server, pause, () => {
      generation += 1;
      void server.connection.sendNotification('verklaar/changed', { generation });
    });
    server.projects.onChange(tell);
    server.connection.onRequest(
      'verklaar/overview',
      answer(server, 'verklaar/overview', async (): Promise<WorkspaceOverview> => {
        const folders = await server.projects.discover();
        return { folders: folders.map((folder) => folderOverview(server, folder)) };
      }),
    );
  },
};
