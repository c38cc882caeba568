// rule: no-personal-data-in-logs
// form: untyped JavaScript
export function renderMenu(menu, logger) {
  for (const item of menu.items) {
    logger.debug(`menu item ${item.name} -> ${item.address}`);
    console.debug('item', item.label, item.number);
  }
}
