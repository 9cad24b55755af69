import { bitField, read, write } from '../containers/bitFields';
import { among, has, withFlags, without } from '../containers/flags';
import type { OfficeKind } from './officeKinds';

/**
 * What the words round a name say of the office of its bearer, in one number: the kind of office, the country or region,
 * and flags. {@link NO_ROLE} where they say nothing. This file alone knows the layout.
 */
export type Role = number & { readonly layout: 'role' };

/** What is said of an office, or of who bears the name. */
export const enum RoleFlag {
  Former = 2 ** 14,
  Acting = 2 ** 15,
  Elect = 2 ** 16,
  Nominee = 2 ** 17,
  /** Vice, deputy, assistant. */
  Deputy = 2 ** 18,
  /** The office is one of a body, company or club: "Northern Rail President Ana Ruiz". */
  OfBody = 2 ** 19,
  /** That body is a public one: "FBI Director", "chair of the budget committee". */
  Public = 2 ** 20,
  /** Introduced with an occupation no leader is introduced with, or as no relation. */
  Unrelated = 2 ** 21,
  /** The title is capitalised and stands right before the name. */
  Formal = 2 ** 22,
  /** An article stands before the name: "the Example cell". */
  Determined = 2 ** 23,
  /** Introduced by kinship with somebody else: "his uncle, Ana Ruiz". */
  Relative = 2 ** 24,
  /** The office stands after the name. */
  After = 2 ** 25,
}

const KIND = bitField(0, 5);
const PLACE = bitField(5, 9);
const OFFICE = bitField(0, 14);
const STANDING = withFlags(
  withFlags(RoleFlag.Former, RoleFlag.Acting),
  RoleFlag.Elect,
  RoleFlag.Nominee,
  RoleFlag.Deputy,
);

export const NO_ROLE = 0 as Role;

export function kindOf(role: Role): OfficeKind {
  return read(role, KIND);
}

export function hasKind(role: Role): boolean {
  return read(role, KIND) !== 0;
}

/** Number of the country or region, see places.ts; 0 for none. */
export function placeOf(role: Role): number {
  return read(role, PLACE);
}

export function hasFlag(role: Role, flags: RoleFlag): boolean {
  return has(role, flags);
}

export function withFlag(role: Role, flags: RoleFlag): Role {
  return withFlags(role, flags) as Role;
}

export function withoutFlag(role: Role, flags: RoleFlag): Role {
  return without(role, flags) as Role;
}

export function withKind(role: Role, kind: OfficeKind): Role {
  return write(role, KIND, kind) as Role;
}

export function withPlace(role: Role, place: number): Role {
  return write(role, PLACE, place) as Role;
}

/** Kind of office and place alone. */
export function officeOnly(role: Role): Role {
  return read(role, OFFICE) as Role;
}

/** True for a holder in full: not former, acting, elect, nominated or a deputy. */
export function isPlainHolder(role: Role): boolean {
  return !has(role, STANDING);
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
  return withFlag(merged, among(other, RoleFlag.Unrelated + RoleFlag.Relative));
}
