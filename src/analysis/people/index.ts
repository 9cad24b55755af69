export { inOtherLanguage, PeopleFacts, readPeople } from './readPeople';
export { linkPeople, type LinkedPeople } from './linkPeople';
