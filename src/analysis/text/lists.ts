/** Array.prototype.splice for any number of new items: spreading a hundred thousand arguments overflows the stack. */
export function splice<T>(list: T[], first: number, removed: number, items: readonly T[]): void {
  if (items.length === removed) {
    for (let i = 0; i < removed; i++) list[first + i] = items[i] as T;
  } else if (items.length < 10_000) {
    list.splice(first, removed, ...items);
  } else {
    const tail = list.slice(first + removed);
    list.length = first;
    for (const item of items) list.push(item);
    for (const item of tail) list.push(item);
  }
}
