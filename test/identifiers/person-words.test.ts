import assert from 'node:assert/strict';

import { isPersonWord } from '../../core/src/identifiers/index.js';
import { namesIn } from './names.js';

const people = `
  user users User currentUser loggedInUser newUser appUser customer customers Customer customerData existingCustomer lead leads patient subscriber employee applicant
  student teacher contact contactPerson accountHolder policyHolder passenger resident teamMember userDto UserDto CreateUserDto UpdateCustomerRequest
  userInfo userRecord userRow userEntity IUser userProfile userOrNull usersByEmail author assignee dataSubject
  klant klanten gebruiker bewoner huurder leerling medewerker contactpersoon abonnee klantGegevens nieuweKlant sollicitant
  utilisateur utilisateurs abonne salarie locataire eleve utilisateurConnecte employé
  Kunde Kunden kunde Mitarbeiter mieter Benutzer Nutzer Bewerber Schüler Ansprechpartner neuerKunde Kundendaten`;

const others = `
  client clients apiClient httpClient userId userIds userName userEmail userAgent userService userRepository userSchema userCount userRole userType UserSchema
  createUser deleteUser findUser getUser isUser hasUser userController userModule dbUser botUser systemUser serviceUser member tenant recipient sender host agent
  visitor account profile order product company team channel file node numUsers maxUsers user_group userSettings userPermissions emailOfCustomer ZUser
  candidate candidates child parent driver player owner factor klantId klantnummer gebruikersnaam kundennummer Kundenname personal people_count
  kind burger nom idClient`;

describe('words for people', () => {
  it('knows records about people', () => {
    assert.deepEqual(
      namesIn(people).filter((name) => !isPersonWord(name)),
      [],
    );
  });

  it('says no to what is only near them', () => {
    assert.deepEqual(namesIn(others).filter(isPersonWord), []);
  });

  it('says no to nothing', () => {
    assert.equal(isPersonWord(''), false);
    assert.equal(isPersonWord('___'), false);
  });
});
