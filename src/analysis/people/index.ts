export { readPeople, type PeopleFacts, type NameCandidate } from './facts';
export { linkPeople, type LinkedPeople } from './link';
