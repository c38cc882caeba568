/** Receivers, and words before a term, that stand for an organisation or a place: their details are no person's. */
export const organisations = `
  company, team, workspace, community, organisation, organization, org, business, firm, corporation, enterprise, vendor, supplier, merchant, shop, store,
  brand, retailer, dealer, manufacturer, agency, publisher, carrier, school, university, hospital, clinic, pharmacy, bank,
  restaurant, venue, hotel, branch, warehouse, depot, department, site, website, station, airport, port, landmark, poi,
  bedrijf, onderneming, organisatie, firma, winkel, leverancier, filiaal, vestiging, kantoor, vereniging, stichting, ziekenhuis,
  entreprise, societe, organisme, magasin, fournisseur, association, ecole, hopital, etablissement, agence,
  unternehmen, gesellschaft, verein, laden, geschaeft, lieferant, niederlassung, filiale, behoerde, schule, krankenhaus,
  headquarters, hq, seller company, place, city, country, region, marker, map, tile, viewport, camera, bounds`;
