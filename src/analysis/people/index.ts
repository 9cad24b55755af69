export { PeopleFacts, readPeople } from './facts';
export { linkPeople, type LinkedPeople } from './link';
