import type { Refusal, RefusalCode } from '../../../shared/result.ts';

type Words = { readonly text: string; readonly detail: string };

/** For every refusal: what happened, and what to do. A refusal's own detail is put in where it says something more. */
const words: Readonly<Record<RefusalCode, (detail: string) => Words>> = {
  'invalid-arguments': (detail) => ({
    text: 'Uppgifterna gick inte att använda.',
    detail: detail || 'Se över det du har fyllt i och försök igen.',
  }),
  'no-register-open': () => ({ text: 'Inget register är öppet.', detail: 'Öppna eller skapa ett register först.' }),
  'register-exists': () => ({
    text: 'Det finns redan ett register med det namnet.',
    detail: 'Öppna det, eller välj ett annat namn.',
  }),
  'register-missing': (detail) => ({
    text: 'Där finns inget register.',
    detail: `Kontrollera sökvägen${detail ? ` (${detail})` : ''}. Har mappen flyttats? Skriv den nya sökvägen.`,
  }),
  'register-damaged': (detail) => ({
    text: 'Registret är skadat och har inte öppnats.',
    detail: `Inget är ändrat. Öppna det från startsidan och läs vad som går att återställa.${detail ? ` (${detail})` : ''}`,
  }),
  'register-newer': () => ({
    text: 'Registret är gjort med en nyare version av Insatsliggaren.',
    detail: 'Uppdatera programmet på den här datorn och öppna registret igen. Inget är ändrat.',
  }),
  'register-held': (detail) => ({
    text: 'Registret är öppet någon annanstans.',
    detail: `${detail ? `Det är öppet hos ${detail}. ` : ''}Du kan läsa men inte ändra. Stäng det där och öppna det igen här.`,
  }),
  'register-name-unusable': () => ({
    text: 'Namnet går inte att använda som mappnamn.',
    detail: 'Använd bokstäver, siffror, mellanslag och bindestreck.',
  }),
  'save-failed': (detail) => ({
    text: 'Det gick inte att spara.',
    detail: `Ändringen är inte gjord. Se efter att disken inte är full och att mappen går att skriva i, och försök igen.${detail ? ` (${detail})` : ''}`,
  }),
  'unknown-id': () => ({
    text: 'Det du valde finns inte längre.',
    detail: 'Det kan ha ångrats eller tagits bort. Gå tillbaka till listan och välj på nytt.',
  }),
  'units-unreadable': (detail) => ({
    text: 'Listan över verksamheter gick inte att läsa.',
    detail: detail || 'Välj en Excel-fil (.xlsx) eller JSON-fil med kolumnerna Namn, Kortnamn och Slag.',
  }),
  'unit-exists': () => ({
    text: 'Verksamheten finns redan.',
    detail: 'Välj ett annat namn eller kortnamn, eller använd den som finns.',
  }),
  'period-frozen': () => ({
    text: 'Rapporttillfället är fryst och kan inte ändras.',
    detail: 'Välj ett öppet rapporttillfälle uppe till vänster.',
  }),
  'nothing-to-accept': () => ({
    text: 'Det finns inget att ta in.',
    detail: 'Rätta eller besluta om raderna med anmärkningar först.',
  }),
  'unit-needed': () => ({
    text: 'Verksamheten är inte vald.',
    detail: 'Välj vilken verksamhet filen kommer från, så går den att ta in.',
  }),
  'return-not-open': () => ({
    text: 'Filen är redan intagen eller undanlagd.',
    detail: 'Ångra om den ska granskas på nytt.',
  }),
  'question-closed': () => ({
    text: 'Frågan är redan besvarad eller tillbakadragen.',
    detail: 'Öppna den igen om den ska ställas en gång till.',
  }),
  'no-open-questions': () => ({
    text: 'Det finns inga öppna frågor att skicka.',
    detail: 'Skriv en fråga först.',
  }),
  'value-not-allowed': (detail) => ({
    text: 'Värdet går inte att spara i fältet.',
    detail: detail || 'Välj bland alternativen eller skriv på ett annat sätt.',
  }),
  'changed-since': () => ({
    text: 'Någon har ändrat här sedan du öppnade sidan.',
    detail: 'Sidan visar nu det senaste. Se efter och gör om ändringen om den behövs.',
  }),
  'already-undone': () => ({
    text: 'Det är redan ångrat.',
    detail: 'I historiken (Inställningar) ser du vad som har gjorts och ångrats.',
  }),
  'in-use': (detail) => ({
    text: 'Det går inte att ta bort det som har uppgifter i registret.',
    detail: `${detail ? `${detail} ` : ''}Avsluta det i stället, så finns uppgifterna kvar.`,
  }),
  cancelled: () => ({
    text: 'Avbrutet. Inget är sparat.',
    detail: 'Registret är som det var innan. Börja om när du vill.',
  }),
  'too-much-data': (detail) => ({
    text: 'Filerna är för stora att ta in på en gång.',
    detail: `${detail ? `${detail} ` : ''}Ta in färre filer åt gången.`,
  }),
};

/** What happened and what to do, for people. */
export const refusalWords = (refusal: Refusal): Words => words[refusal.code](refusal.detail);
