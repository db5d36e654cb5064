import { assert, constantFrom, property, string } from 'fast-check';
import { resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderName } from '../../../electron/host/folder-name.ts';

describe('folderName', () => {
  it('keeps an ordinary name as it is', () => {
    expect(folderName('Integration Västervik 2023–2027')).toBe('Integration Västervik 2023–2027');
  });

  it('replaces what Windows does not allow, and drops dots and spaces at the ends', () => {
    expect(folderName('2024/2025: "ny"?')).toBe('2024-2025- -ny--');
    expect(folderName('  .liggare. . ')).toBe('liggare');
  });

  it.each(['con', 'NUL', 'Lpt1', 'com¹', 'aux.txt', '..', '...', ' ', '---'])('refuses %s', (name) => {
    expect(folderName(name)).toBeNull();
  });

  it('never gives a name that leads to another folder', () => {
    const folder = resolve('/registers');
    assert(
      property(string({ unit: constantFrom('.', '/', '\\', ':', 'a', ' ', '\0', '~') }), (name) => {
        const safe = folderName(name);
        if (safe === null) return;
        expect(resolve(folder, safe)).toBe(folder + sep + safe);
      }),
    );
  });
});
