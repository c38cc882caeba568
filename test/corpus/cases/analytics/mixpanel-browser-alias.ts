// rule: no-personal-data-in-analytics
// form: alias import
import { track as send, identify as tie } from 'mixpanel-browser';

interface Owner {
  mobile: string;
  mobilePhone: string;
  dogs: { name: string; breed: string }[];
}

export function walk(owner: Owner, dog: { breed: string }) {
  send('walk', { breed: dog.breed, dogs: owner.dogs.length });
  tie(owner.mobilePhone); // expect: no-personal-data-in-analytics contact.phone
}
