/** Where a small number stands inside a packed one. */
export interface BitField {
  readonly shift: number;
  readonly mask: number;
}

/** A field of `width` bits from bit `shift` on. */
export function bitField(shift: number, width: number): BitField {
  return { shift, mask: 2 ** width - 1 };
}

/** The number that stands in a field. */
export function read(packed: number, { shift, mask }: BitField): number {
  return (packed >> shift) & mask;
}

/** The packed number with another value in a field; the value must fit. */
export function write(packed: number, { shift, mask }: BitField, value: number): number {
  return (packed & ~(mask << shift)) | (value << shift);
}
