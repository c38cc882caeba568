// rule: no-undeclared-recipient
// form: names in other languages
interface Menu {
  nom: string;
  plats: { nom: string; prix: number }[];
}

export async function publier(menu: Menu) {
  await fetch('https://api.cartes.example/menus', { method: 'POST', body: JSON.stringify(menu) });
}
