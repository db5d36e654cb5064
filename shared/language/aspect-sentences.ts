import type { Aspect } from './reading.ts';

/** What a sentence is made of, already quoted and formatted. */
export type SentenceParts = {
  /** What stands in the cell, in Swedish quotes. */
  readonly raw: string;
  /** How it was read, formatted; null when it has no value. */
  readonly readAs: string | null;
  /** Names to mention, joined. */
  readonly names: string;
};

type Sentence = (parts: SentenceParts) => string;

const check = (parts: SentenceParts): string => (parts.readAs === null ? '' : ` Läst som ${parts.readAs}.`);

/** Sentences for what is the same whichever field it concerns; the rest are chosen by issue code. */
export const aspectSentences: Readonly<Partial<Record<Aspect, Sentence>>> = {
  'number-word': (p) => `${p.raw} är skrivet med bokstäver.${check(p)} Ändra om det är fel.`,
  about: (p) => `${p.raw} är ungefärligt.${check(p)} Kontrollera uppgiften med verksamheten om den ska vara exakt.`,
  'part-of-whole': (p) => `${p.raw} är en del av en helhet. Ange ett enda tal.`,
  'several-numbers': (p) => `${p.raw} innehåller flera tal. Ange det tal som ska gälla.`,
  'not-whole': (p) => `${p.raw} är inte ett helt antal personer. Ange ett heltal.`,
  percent: (p) => `${p.raw} är en procentandel. Ange ett tal.`,
  'date-for-number': (p) =>
    `Cellen innehåller datumet ${p.raw}. Excel gör om till exempel 10-12 till ett datum: fråga vad som skrevs och ange talet.`,
  'yes-no-for-number': (p) => `Cellen innehåller ${p.raw} i stället för ett tal. Ange talet.`,
  'not-persons': (p) => `${p.raw} räknar något annat än personer. Ange antalet personer.`,
  rate: (p) => `${p.raw} gäller per år, gång eller enhet.${check(p)} Ange summan för perioden.`,
  average: (p) => `${p.raw} är ett genomsnitt. Ange det sammanlagda antalet.`,
  'added-up': (p) => `${p.raw} anger delarna.${check(p)} Ändra om någon saknas i summan.`,
  multiplied: (p) => `${p.raw} är ett antal gånger ett belopp.${check(p)} Ändra om det är fel.`,
  'other-column': (p) => `${p.raw} räknar några andra än kolumnen gäller. Ange rätt antal.`,
  'unread-part': (p) => `${p.raw} innehåller mer än värdet (”${p.names}”).${check(p)} Kontrollera att det är rätt.`,
  'unlikely-size': (p) => `${p.raw} är ovanligt stort.${check(p)} Kontrollera talet och enheten.`,
  'unclear-separator': (p) =>
    `Det går inte att avgöra om tecknet i ${p.raw} skiljer tusental eller decimaler.${check(p)} Ange talet utan skiljetecken.`,
  'separator-chosen': (p) => `Punkten i ${p.raw} är läst som tusentalsavskiljare.${check(p)} Ändra om det är fel.`,
  'unclear-sign': (p) => `Det går inte att avgöra om ${p.raw} är negativt. Ange talet.`,
  'unlikely-fine': (p) =>
    `${p.raw} är ovanligt litet och har decimaler.${check(p)} Ändra om beloppet är i tusental eller miljoner kronor.`,
  rounded: (p) => `${p.raw} är avrundat till hela kronor.${check(p)}`,
  'unit-differs': (p) => `${p.raw} anger en annan enhet än kolumnens rubrik.${check(p)} Ändra om det är fel.`,
  'other-currency': (p) => `${p.raw} är inte i kronor. Ange beloppet i kronor.`,
  'without-vat': (p) => `${p.raw} är utan moms.${check(p)} Kontrollera vad beloppet ska omfatta.`,
  'no-cost': (p) => `${p.raw} är läst som 0 kr. Ändra om kostnaden är okänd.`,
  'says-none': (p) => `${p.raw}: inget värde är angivet. Fyll i om uppgiften finns.`,
  'error-value': (p) => `Formeln i cellen gav felet ${p.raw}. Be verksamheten rätta den, eller fyll i värdet.`,
  'unsaved-formula': () =>
    'Formeln i cellen har inget sparat resultat. Be verksamheten öppna filen i Excel, spara och skicka den igen, eller fyll i värdet.',
  'assumed-year': (p) => `${p.raw} saknar år.${check(p)} Ändra om det är ett annat år.`,
  'assumed-period': (p) => `${p.raw} är inte ett exakt datum.${check(p)} Ändra om det är fel.`,
  'serial-number': (p) => `${p.raw} är ett datum som sparats som tal.${check(p)}`,
  'year-as-date': (p) => `Cellen är formaterad som datum, och årtalet har blivit ${p.raw}.${check(p)} Kontrollera.`,
  'impossible-date': (p) =>
    `${p.raw} är inget datum i almanackan eller går inte att tolka. Ange datumet som ÅÅÅÅ-MM-DD.`,
  'unlikely-year': (p) => `${p.raw} har ett orimligt år. Ange datumet som ÅÅÅÅ-MM-DD.`,
  'weekday-differs': (p) => `Veckodagen i ${p.raw} stämmer inte med datumet.${check(p)} Kontrollera vilket som gäller.`,
  'part-of-period': (p) => `${p.raw} är inte ett exakt datum.${check(p)} Kontrollera datumet.`,
  'reversed-span': (p) => `${p.raw} slutar före sin början.${check(p)} Kontrollera datumen.`,
  'ongoing-start': (p) => `${p.raw} säger inte när insatsen började. Ange ett startdatum.`,
  'time-only': (p) => `${p.raw} är ett klockslag. Ange ett datum.`,
  'several-choices': (p) => `${p.raw} innehåller flera alternativ. Välj ett.`,
  negated: (p) => `${p.raw} säger vad som inte gäller. Välj det som gäller.`,
  spelling: (p) => `${p.raw} är tolkat trots stavningen.${check(p)} Ändra om det är fel.`,
  'ambiguous-title': (p) => `${p.raw} passar lika bra på flera målindikatorer: ${p.names}. Välj rätt målindikator.`,
  'assumed-title': (p) => `${p.raw} är skrivet med andra ord än i strategin. Läst som ${p.names}. Kontrollera.`,
  'number-without-focus-area': (p) =>
    `Numret ${p.names} går inte att tolka utan fokusområde. Välj fokusområde och målindikator.`,
  'excel-changed': (p) =>
    `${p.raw} kan vara omgjort av Excel (1,2 eller 1-2 blir ett annat värde). Välj målindikatorer.`,
  'assumed-list': (p) => `${p.raw} är läst som en uppräkning.${check(p)} Ändra om det är fel.`,
};
