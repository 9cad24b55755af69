/** What a word is in a noun phrase. */
export const enum Role {
  /** It ends every phrase. */
  None = 0,
  Noun = 1,
  Name = 2,
  Adjective = 3,
  /** A noun or an adjective. */
  NounAdjective = 4,
  Number = 5,
}

/** Whether a noun phrase may end with a word of this role. */
export function isHead(role: Role): boolean {
  return role === Role.Noun || role === Role.Name || role === Role.NounAdjective;
}
