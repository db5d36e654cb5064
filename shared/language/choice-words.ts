import type { ActivityType, Funding } from '../register/activity-fields.ts';
import { phraseList, vocabulary } from './find-phrases.ts';

/** Folded words for the strategy's three sorts of action. */
export const typeVocabulary = vocabulary<ActivityType>({
  projekt: `
    projekt, projektet, proj, project, pilotprojekt, samverkansprojekt, utvecklingsprojekt, delprojekt,
    projektform, i projektform, eu projekt, integrationsprojekt
  `,
  aktivitet: `
    aktivitet, aktiviteter, aktiviteten, akt, activity, enskild aktivitet, aterkommande aktivitet, lopande
    aktivitet
  `,
  engagemang: `
    engagemang, engagemanget, eng, engagement, ideellt engagemang, samhallsengagemang, socialt engagemang
  `,
});

export const typeFillers: ReadonlySet<string> = new Set(
  phraseList(`
  ett, en, typ, av, insats, lopande, aterkommande, arlig, arligt, nytt, ny, pagaende, enskild, ideellt,
  internt, externt, intern, extern, gemensamt, gemensam
  `),
);

/** Folded words for who pays. Longer phrases win: AMIF's full name holds the word integrationsfonden. */
export const fundingVocabulary = vocabulary<Funding>({
  egen: `
    egen, eget, egna, vi sjalva, egne midler, egen budget, budgetram, inom ordinarie budgetram, egna medel, eget anslag, egen finansiering, egenfinansierad,
    egenfinansierat, egenfinansiering, inom ram, inom ramen, inom ordinarie ram, inom befintlig ram, inom
    budgetram, inom budget, inom egen budget, inom egen ram, inom befintlig budget, inom ordinarie budget,
    inom ordinarie verksamhet, ordinarie budget, ordinarie verksamhet, ordinarie, ordinarie medel, ordinarie
    ram, befintlig budget, befintliga medel, befintliga resurser, inom befintliga resurser, inom befintliga
    medel, inom verksamhetens ram, inom verksamhetens budget, inom forvaltningens ram, inom forvaltningens
    budget, inom namndens ram, inom namndens budget, inom bolagets budget, ram, rambudget, ramanslag,
    driftbudget, driftsbudget, drift, budget, egen driftbudget, kommunal budget, kommunens budget, kommunala
    medel, forvaltningens budget, forvaltningens egna medel, forvaltningens medel, namndens budget, bolagets
    budget, bolagets egna medel, bolagets medel, verksamhetens budget, verksamhetens medel, interna medel,
    internt, intern, intern finansiering, egen verksamhet, own budget, eget arbete, egen arbetstid, egen
    tid, kommunen, forvaltningen, bolaget, enhetens budget, egna resurser, skattemedel
  `,
  integrationsmedel: `
    integrationsfond, integrationsfondsmedel, integrationsfonden, integrationsmedel, integrationsmedlen, integrationsframjande
    medel, integrationsframjande, integrationsframjandemedel, medel ur integrationsfonden, bidrag ur
    integrationsfonden, kommunens integrationsfond, kommunens integrationsmedel, integrationspengar,
    integrationspotten, integrationsbidrag, int medel, integr medel, fonden, medel fran integrationsfonden,
    bidrag fran integrationsfonden, integrationsfondens medel
  `,
  statsbidrag: `
    stat, statsbidrag, statsbidraget, statligt bidrag, statliga bidrag, statliga medel, statlig ersattning,
    statliga ersattningar, statlig, statligt, staten, statlig finansiering, riktat statsbidrag, riktade
    statsbidrag, stadsbidrag, lansstyrelsen, lansstyrelsemedel, lst, lansstyrelsen kalmar lan, lansstyrelsen
    kalmar, §37, §37a, § 37, § 37a, 37 medel, §37 medel, § 37 medel, §37a medel, § 37a medel, paragraf 37,
    paragraf 37 medel, delmos, folkbildningsradet, 37§, 37§ medel, 37 § medel, skolverket, skolverkets, socialstyrelsen, migrationsverket,
    arbetsformedlingen, mucf, boverket, kulturradet, statens kulturrad, uhr, folkhalsomyndigheten,
    jamstalldhetsmyndigheten, schablonersattning, schablonersattningen, schablonbidrag, schablonmedel,
    schablon, etableringsersattning, lonebidrag, lonestod, flyktingmedel, likvardighetsbidrag, state grant,
    tillvaxtverket, forsakringskassan, statliga lonestod, anstallningsstod, kulturradets, skolverksbidrag,
    skolverksmedel, bidrag fran staten
  `,
  eu: `
    eu, eu medel, eu bidrag, eu finansiering, eu finansierat, eu projekt, eu projektmedel, eu fond, eu
    fonder, esf, esf medel, esf radet, esf radets, esf projekt, esf plus, svenska esf radet, europeiska
    socialfonden, europeiska socialfonden esf, socialfonden, amif, amif medel, asyl migrations och
    integrationsfonden, asyl migrations integrationsfonden, asyl migration och integrationsfonden, eruf,
    regionalfonden, europeiska regionala utvecklingsfonden, leader, interreg, erasmus, erasmus plus,
    europeiska unionen, eus, eus fonder
  `,
  annan: `
    annan, annat, annan finansiering, annan finansiar, andra medel, ovrigt, ovrig, ovriga, extern, externt,
    externa, externa medel, extern finansiering, externa bidrag, externfinansierat, externfinansierad,
    sponsor, sponsorer, sponsring, sponsormedel, sponsorbidrag, stiftelse, stiftelsemedel, region, regionen,
    region kalmar, region kalmar lan, regionala medel, regionala utvecklingsmedel, arvsfonden, allmanna
    arvsfonden, arvsfondsmedel, roda korset, radda barnen, svenska kyrkan, foreningen, foreningar,
    foreningarna, civilsamhallet, studieforbund, studieforbundet, donation, donationer, gava, gavor,
    deltagaravgifter, deltagaravgift, avgifter, privat, privata medel, naringslivet, postkodlotteriet,
    sparbanksstiftelsen, sparbanken, rf sisu, rf sisu smaland, foreningsmedel, samordningsforbundet,
    vinnova, other, external, fonder
  `,
});

export const fundingFillers: ReadonlySet<string> = new Set(
  phraseList(`
  medel, bidrag, bidraget, fran, via, genom, ur, av, det, beviljade, beviljat, sokta, sokt, finansieras,
  finansierat, finansierad, finansiering, finansieringen, inom, for, till, pa, i, den, kommunens, kommun,
  vasterviks, vastervik, lan, kalmar, plus, och, en, ett, projektmedel, ersattning, hela, helt, tilldelade,
  ar, budget, ram, verksamhet, ordinarie
  `),
);
