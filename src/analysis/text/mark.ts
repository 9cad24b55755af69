/** Punctuation marks by name: code units, as `Tokens.mark` gives them. */
export const enum Mark {
  Exclamation = 0x21,
  Hash = 0x23,
  OpeningBracket = 0x28,
  ClosingBracket = 0x29,
  Comma = 0x2c,
  Hyphen = 0x2d,
  Stop = 0x2e,
  Colon = 0x3a,
  Semicolon = 0x3b,
  Equals = 0x3d,
  Question = 0x3f,
  Dollar = 0x24,
  EnDash = 0x2013,
  EmDash = 0x2014,
  Ellipsis = 0x2026,
}
