import { describe, expect, it } from 'vitest';
import { boxWidth, drawnColumns, usualColumns } from '../../../../../renderer/features/activities/table-columns.ts';

/** Pixels of the table in a window of 1920, without and with the panel beside it, in one of 1600 with it and one of 1280 without. */
const [alone, besidePanel, tight, narrow] = [1704, 1284, 964, 1064];
const widthOf = (room: number): number =>
  drawnColumns(usualColumns(room, {}), {}, room).reduce((sum, { width }) => sum + width, boxWidth);

describe('the columns that nobody has chosen', () => {
  it.each([alone, besidePanel, tight, narrow])('fit in a table of %i pixels, figures and all', (room) => {
    expect(widthOf(room)).toBeLessThanOrEqual(room);
    expect(usualColumns(room, {})).toContain('cost');
  });

  it('have the result among them only where the table has room for it, whatever the window has', () => {
    expect(usualColumns(alone, {})).toContain('outcome');
    expect(usualColumns(besidePanel, {})).not.toContain('outcome');
    expect(usualColumns(alone, { title: 900 })).not.toContain('outcome');
  });

  it('give the name what is left, and take nothing from it below what can be read', () => {
    const title = (room: number) =>
      drawnColumns(usualColumns(room, {}), {}, room).find(({ id }) => id === 'title')?.width;
    expect(title(besidePanel)).toBeGreaterThan(400);
    expect(title(500)).toBe(220);
  });

  it('keep the widths that somebody has given them, and their own where less would not make them fit', () => {
    const widths = (given: Readonly<Record<string, number>>, room: number) =>
      Object.fromEntries(drawnColumns(usualColumns(room, given), given, room).map(({ id, width }) => [id, width]));
    expect(widths({}, tight)).toMatchObject({ focusArea: 100, participants: 92, cost: 114 });
    expect(widths({ focusArea: 104 }, tight)).toMatchObject({ focusArea: 104, unit: 92 });
    expect(widths({}, 644)).toMatchObject({ focusArea: 160 });
  });
});
