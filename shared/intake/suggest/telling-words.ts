import { cleanText, foldText } from '../../language/normalise.ts';
import { stem } from './swedish-stem.ts';

/** Words that stand in every text of this kind and so tell nothing apart; folded. */
const common: ReadonlySet<string> = new Set(
  (
    'aktivitet aktiviteter all alla allt andel andelen annan annat andra antal antalet arbetar arbetat arbete arbetet arets arligt att av bidra bidrar bland ' +
    'blev bli blir blivit bor bosatta bosatt bra cirka dag dagar dar darigenom de del delta deltagare deltagit deltar deltog dem den ' +
    'denna dess dessa det detta dig drygt efter eget ej eller en enligt ett fem fick fler flera fick finns flest for fordelat forbattra ' +
    'framja framtida fran fyra fatt galler ge genom genomfor genomfora genomford genomforda genomfordes genomfort genomsnittet ger gor ' +
    'gemensamt grupp grupper ha haft halva han har hela hittills hos hon hur host hosten hostens hogre i igen ihop in inga ingen inklusive ' +
    'inom insats insatsen insatser inte integration integrationen ytterligare jamforelse kan kommer kommun kommunala kommunen kommunens ' +
    'kommuner kommunens lika ligger man manad manader med mellan mer mal malet manga mojlighet mojligheter mot mycket nar nagra nasta nio ' +
    'nu ny nya nyanland nyanlanda nyanlandas och ocksa olika om over okar okat par per period perioden person personal personalen personer pa planeras projekt ' +
    'projektet redan riket riksgenomsnittet samhalle samhallet samma samman sammanlagt samt sedan sex sig sin sina sitt sju ska skall skapa ' +
    'snitt som start startade startat startar startats stod stycken tagit tar ta tack tid tidigare till tillfalle tillfallen tillsammans ' +
    'tio tolv totalt traff traffar tre tva under upp upplever ur ut utbud utifran utrikes utrikesfodd utrikesfodda fodda vad var vara varav ' +
    'varit varje varen varens verka verksamhet verksamheten verksamheter vecka veckor vi viktig viktiga vid ' +
    'vill vissa vagen ar aret aldern alder atta'
  ).split(' '),
);

/** A word of a text that says something of what it is about. */
export type TellingWord = {
  /** As written, in lower case: what is shown as evidence. */
  readonly written: string;
  readonly folded: string;
  readonly stem: string;
};

const isTelling = (folded: string): boolean => folded.length >= 3 && !common.has(folded) && !/^\d+$/.test(folded);

/** A word where it stands in a text. */
export type PlacedWord = TellingWord & {
  readonly isTelling: boolean;
  /** Written as a name: a capital within a sentence, the rest in small letters. */
  readonly isName: boolean;
};

/** Every word of a text in order, the untelling ones with them: phrases are looked for in these. */
export function wordsOf(text: string): readonly PlacedWord[] {
  const clean = cleanText(text);
  return [...clean.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => {
    const folded = foldText(word);
    const isWithin = /[\p{L}\p{N},)”"–-]\s*$/u.test(clean.slice(Math.max(0, index - 3), index));
    return {
      written: word.toLocaleLowerCase('sv-SE'),
      folded,
      stem: stem(folded),
      isTelling: isTelling(folded),
      isName: isWithin && /^\p{Lu}\p{Ll}/u.test(word),
    };
  });
}

/** A text's telling words, each stem once. */
export function tellingWords(text: string): readonly TellingWord[] {
  const byStem = new Map<string, TellingWord>();
  for (const word of wordsOf(text)) if (word.isTelling && !byStem.has(word.stem)) byStem.set(word.stem, word);
  return [...byStem.values()];
}
