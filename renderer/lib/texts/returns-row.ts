const rows = (n: number): string => `${n} ${n === 1 ? 'rad' : 'rader'}`;

/** Words of the row at hand: conflicts, joint activities, the same fix for many rows, and comparing with the period before. */
export const rowTexts = {
  conflict: {
    intro: 'Både verksamheten och ni har ändrat det här. Välj vad som ska gälla.',
    ours: 'Registret',
    theirs: 'Verksamheten',
    by: (by: string, at: string): string => `ändrat av ${by} ${at}`,
    inCell: (cell: string): string => `i cell ${cell}`,
    keepOurs: 'Behåll registrets',
    takeTheirs: 'Ta verksamhetens',
    tookOurs: 'Ni har valt registrets värde.',
    tookTheirs: 'Ni har valt verksamhetens värde.',
  },
  joint: {
    title: 'Gemensam insats?',
    intro: (unit: string, code: string): string => `${unit} har rapporterat något som liknar det här (${code}).`,
    theirs: (unit: string, code: string): string => `${unit} (${code})`,
    ours: 'Den här filen',
    participants: (n: string): string => `Deltagare: ${n}`,
    unsaid: 'ingen uppgift',
    noText: 'Ingen resultattext.',
    follows: (unit: string): string =>
      `Är det samma insats räknas deltagarna en gång, från ${unit}. Det som står i den här filen sparas bredvid.`,
    same: 'Samma insats, gör tillsammans',
    different: 'Olika insatser',
    isSame: (code: string): string => `Samma insats som ${code}. Deltagarna räknas en gång.`,
    isDifferent: (code: string): string => `Olika insatser, trots likheten med ${code}.`,
    takeBack: 'Ta tillbaka',
    somebody: 'En annan verksamhet',
  },
  same: {
    others: (n: number): string => `Samma text står i ${rows(n)} till.`,
    offer: (n: number): string => `Rätta likadant i ${rows(n)} till`,
    offerBlank: (n: number): string => `Sätt samma i ${n === 1 ? '1 tom rad' : `${n} tomma rader`} till`,
    title: (label: string): string => `Rätta ${label} likadant`,
    intro: (label: string, value: string): string =>
      `${label} blir ”${value}” i raderna som är ikryssade. Det är ett steg och går att ångra.`,
    tick: 'Ta med',
    columns: { row: 'Rad', activity: 'Insats', raw: 'I cellen', now: 'Nu' },
    include: (row: number, title: string): string => `Ta med rad ${row}, ${title}`,
    confirm: (n: number): string => `Rätta ${rows(n)}`,
    done: (label: string, n: number): string => `${label} är rättad i ${rows(n)}.`,
    cancel: 'Avbryt',
    empty: 'tom cell',
    fill: (n: number): string => `Sätt alla tomma (${n}) till …`,
    fillTitle: (label: string): string => `Tomma celler: ${label}`,
    fillIntro: 'Välj ett värde. Det sätts i raderna som är ikryssade; det är ett steg och går att ångra.',
  },
  compare: {
    show: (period: string): string => `Jämför med ${period}`,
    none: 'Ingen tidigare rapport att jämföra med.',
    same: (period: string): string => `som i ${period}`,
    unchangedText: 'oförändrad text',
    changed: (n: number, period: string): string =>
      n === 0
        ? `Inget är ändrat sedan ${period}.`
        : `${n} ${n === 1 ? 'uppgift är ändrad' : 'uppgifter är ändrade'} sedan ${period}.`,
  },
  choose: {
    accept: (name: string): string => `Det är ${name}`,
    likely: 'Troligast:',
    other: 'Eller välj:',
  },
} as const;
