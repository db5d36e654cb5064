const hour = 60 * 60 * 1000;
const recentLimit = 20;
const dailyDays = 30;

/** The newest backup of each group; the groups are told by the start of the instant (a day or a month, UTC). */
function newestOfEach<Backup extends { readonly at: string }>(
  newestFirst: readonly Backup[],
  groupLength: number,
): readonly Backup[] {
  const seen = new Set<string>();
  return newestFirst.filter(({ at }) => {
    const group = at.slice(0, groupLength);
    if (seen.has(group)) return false;
    seen.add(group);
    return true;
  });
}

/**
 * Which backups to keep: all of the last 24 hours up to 20, the last of each day for 30 days, the last of each month for
 * ever. What is not among them may be removed. The newest is always kept.
 *
 * @param backups in any order; `at` is an instant in UTC (`…Z`)
 * @param now the same; a backup later than now (a clock that was wrong) counts as recent
 */
export function retain<Backup extends { readonly at: string }>(
  backups: readonly Backup[],
  now: string,
): readonly Backup[] {
  const newestFirst = backups.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
  const ageInHours = (backup: Backup): number => (Date.parse(now) - Date.parse(backup.at)) / hour;
  const kept = new Set<Backup>([
    ...newestFirst.slice(0, 1),
    ...newestFirst.filter((backup) => ageInHours(backup) <= 24).slice(0, recentLimit),
    ...newestOfEach(newestFirst, 'YYYY-MM-DD'.length).filter((backup) => ageInHours(backup) <= dailyDays * 24),
    ...newestOfEach(newestFirst, 'YYYY-MM'.length),
  ]);
  return backups.filter((backup) => kept.has(backup));
}
