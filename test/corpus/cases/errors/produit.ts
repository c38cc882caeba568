// rule: no-personal-data-in-errors
// form: names in other languages
interface Produit {
  nom: string;
  prix: number;
  fournisseur: { nom: string };
}

export function verifier(produit: Produit): void {
  if (produit.prix <= 0) throw new Error(`prix invalide pour ${produit.nom} (${produit.fournisseur.nom})`);
}
