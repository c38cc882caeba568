// rule: no-personal-data-in-logs
// form: require()
const debug = require('debug')('club:rooms');
const fs = require('node:fs');
const path = require('node:path');

function loadRooms(folder) {
  const files = fs.readdirSync(folder).filter((name) => name.endsWith('.json'));
  debug('%d files in %s', files.length, path.basename(folder));
  return files.map((name) => {
    const room = JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'));
    debug('room %s from %s', room.name, name);
    return room;
  });
}

module.exports = { loadRooms };
