/** A property that JSON can't hold says as little as one that is not there. */
const toldKeys = (record: object): readonly string[] =>
  Object.entries(record).flatMap(([key, value]) => (value === undefined ? [] : [key]));

const propertyOf = (record: object, key: string): unknown =>
  Object.getOwnPropertyDescriptor(record, key)?.value as unknown;

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => isSameData(item, other[index]));
}

function isSameRecord(one: object, other: object): boolean {
  const keys = toldKeys(one);
  if (keys.length !== toldKeys(other).length) return false;
  return keys.every((key) => Object.hasOwn(other, key) && isSameData(propertyOf(one, key), propertyOf(other, key)));
}

/** Whether two pieces of plain data (what JSON can hold) say the same thing, whatever the order of their keys. */
export function isSameData(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    return Array.isArray(one) && Array.isArray(other) && isSameList(one, other);
  }
  return isSameRecord(one, other);
}
