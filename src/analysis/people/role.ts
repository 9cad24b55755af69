import type { OfficeKind } from './offices';

/**
 * What the words round a name say of the office of its bearer, in one number: the kind of office, the country or region,
 * and flags. {@link NO_ROLE} where they say nothing. This file alone knows the layout.
 */
export type Role = number & { readonly layout: 'role' };

/** What is said of an office, or of who bears the name. */
export const enum RoleFlag {
  Former = 1 << 14,
  Acting = 1 << 15,
  Elect = 1 << 16,
  Nominee = 1 << 17,
  /** Vice, deputy, assistant. */
  Deputy = 1 << 18,
  /** The office is one of a body, company or club: "Northern Rail President Ana Ruiz". */
  OfBody = 1 << 19,
  /** That body is a public one: "FBI Director", "chair of the budget committee". */
  Public = 1 << 20,
  /** Introduced with an occupation no leader is introduced with, or as no relation. */
  Unrelated = 1 << 21,
  /** The title is capitalised and stands right before the name. */
  Formal = 1 << 22,
  /** An article stands before the name: "the Example cell". */
  Determined = 1 << 23,
  /** Introduced by kinship with somebody else: "his uncle, Ana Ruiz". */
  Relative = 1 << 24,
  /** The office stands after the name. */
  After = 1 << 25,
}

const KIND_MASK = 0x1f;
const PLACE_SHIFT = 5;
const PLACE_MASK = 0x1ff;
const PLACE_BITS = PLACE_MASK << PLACE_SHIFT;
const STANDING = RoleFlag.Former | RoleFlag.Acting | RoleFlag.Elect | RoleFlag.Nominee | RoleFlag.Deputy;

export const NO_ROLE = 0 as Role;

export function kindOf(role: Role): OfficeKind {
  return role & KIND_MASK;
}

export function hasKind(role: Role): boolean {
  return (role & KIND_MASK) !== 0;
}

/** Number of the country or region, see places.ts; 0 for none. */
export function placeOf(role: Role): number {
  return (role >> PLACE_SHIFT) & PLACE_MASK;
}

export function hasFlag(role: Role, flags: RoleFlag): boolean {
  return (role & flags) !== 0;
}

export function withFlag(role: Role, flags: RoleFlag): Role {
  return (role | flags) as Role;
}

export function withoutFlag(role: Role, flags: RoleFlag): Role {
  return (role & ~flags) as Role;
}

export function withKind(role: Role, kind: OfficeKind): Role {
  return ((role & ~KIND_MASK) | kind) as Role;
}

export function withPlace(role: Role, place: number): Role {
  return ((role & ~PLACE_BITS) | (place << PLACE_SHIFT)) as Role;
}

/** Kind of office and place alone. */
export function officeOnly(role: Role): Role {
  return (role & (KIND_MASK | PLACE_BITS)) as Role;
}

/** True for a holder in full: not former, acting, elect, nominated or a deputy. */
export function isPlainHolder(role: Role): boolean {
  return (role & STANDING) === 0;
}

/** Joins what two mentions say: an office outweighs none, one before the name another, and an occupation counts without one only. */
export function mergeRoles(earlier: Role, later: Role): Role {
  if (later === 0) return earlier;
  const isLaterBetter =
    hasKind(later) &&
    (!hasKind(earlier) || (hasFlag(later, RoleFlag.Formal) && !hasFlag(earlier, RoleFlag.Formal)));
  const main = isLaterBetter || earlier === 0 ? later : earlier;
  const other = main === earlier ? later : earlier;
  const merged = placeOf(main) === 0 ? withPlace(main, placeOf(other)) : main;
  if (hasKind(merged)) return withoutFlag(merged, RoleFlag.Unrelated);
  return withFlag(merged, other & (RoleFlag.Unrelated | RoleFlag.Relative));
}
