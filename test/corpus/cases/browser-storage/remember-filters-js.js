// rule: no-personal-data-in-browser-storage
// form: untyped JavaScript
const defaults = { sort: 'newest', perPage: 25, columns: ['email', 'phone', 'city'] };

function readFilters() {
  try {
    return { ...defaults, ...JSON.parse(localStorage.getItem('customers.filters') ?? '{}') };
  } catch {
    return defaults;
  }
}

function saveFilters(filters) {
  const { sort, perPage, columns } = filters;
  localStorage.setItem('customers.filters', JSON.stringify({ sort, perPage, columns }));
}

document.querySelectorAll('[data-column]').forEach((box) => {
  box.addEventListener('change', () => {
    const filters = readFilters();
    const columns = filters.columns.filter((column) => column !== box.dataset.column);
    saveFilters({ ...filters, columns: box.checked ? [...columns, box.dataset.column] : columns });
  });
});
