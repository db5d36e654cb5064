/** What is in the way of a file, and what to do, by the system's error code. */
const sentences: Readonly<Record<string, string>> = {
  EACCES: 'Du får inte skriva där. Välj en annan mapp.',
  EPERM: 'Filen kunde inte sparas. Är den öppen i Excel, eller skrivskyddad? Stäng den och försök igen.',
  EBUSY: 'Filen kunde inte sparas. Är den öppen i Excel? Stäng den och försök igen.',
  ENOSPC: 'Disken är full. Frigör utrymme eller välj en annan disk.',
  EDQUOT: 'Ditt utrymme på disken är slut. Frigör utrymme eller välj en annan disk.',
  EISDIR: 'Det finns redan en mapp med det namnet. Välj ett annat filnamn.',
  EEXIST: 'Det finns redan något med det namnet. Välj ett annat.',
  ENOTDIR: 'En del av sökvägen är en fil och ingen mapp. Välj en annan mapp.',
  ENOENT: 'Mappen finns inte och går inte att skapa. Välj en annan mapp.',
  EROFS: 'Disken går bara att läsa från. Välj en annan mapp.',
  ENAMETOOLONG: 'Filnamnet är för långt. Välj ett kortare.',
};

/** The sentence of an error code; null for one that says nothing to people. */
export const fileErrorSentence = (code: string | null): string | null =>
  code !== null && Object.hasOwn(sentences, code) ? (sentences[code] ?? null) : null;

/** A system error's message (`EACCES: permission denied, mkdir '/x'`) in Swedish; anything else as it was. */
export function translatedFileError(message: string): string {
  return fileErrorSentence(/^(E[A-Z]+): /.exec(message)?.[1] ?? null) ?? message;
}
