/**
 * Activities as other municipalities could have written them, with where a reader would link them in Västervik's strategy:
 * do the suggestions reach beyond the samples? No word of these was added to the vocabulary afterwards; how much a
 * concept counts where it only furthers another (0.25) was chosen with them.
 */
export const activitiesElsewhere: readonly (readonly [title: string, outcome: string, links: readonly string[]])[] = [
  ['Jobbspår för barnskötare', 'Tolv personer går utbildning varvat med arbete på förskola.', ['ak1', 'ak2']],
  ['Mentorprogram för akademiker', 'Åtta adepter har fått kontakt med arbetsgivare i sitt yrke.', ['ak1', 'ak2']],
  ['Samhällsorientering på modersmål', '40 nyanlända i etableringsprogrammet har gått kursen.', ['ak2']],
  ['Fördomsfri rekrytering – utbildning för chefer', '60 chefer har gått utbildningen.', ['ak3']],
  ['Kurs för nya företagare', 'Nio deltagare skrev affärsplan, tre har registrerat firma.', ['ak4']],
  ['Läxstuga på biblioteket', 'Elever i högstadiet får hjälp av pensionerade lärare.', ['ak5']],
  ['Sommarskola i matematik', '22 elever läste upp betyg inför gymnasiet.', ['ak5']],
  ['Studiehandledare på distans', 'Handledning på tigrinja i alla ämnen för elever i åk 6–9.', ['ak5']],
  ['Extratjänster i kommunens kök', '14 anställda med lönebidrag eller nystartsjobb.', ['ak6']],
  ['Arbetsträning på återbruket', 'Praktikanter från arbetsmarknadsenheten.', ['ak7']],
  ['Praktik på parkenheten', 'Sex platser under våren.', ['ak7']],
  ['Kvällskurs i svenska för föräldralediga', 'Sfi med barnpassning, kurs B och C.', ['su1', 'su2']],
  ['Språkfika i församlingshemmet', 'Träna svenska en kväll i veckan.', ['su1']],
  ['Svenska på arbetstid för personal i äldreomsorgen', 'Yrkessvenska med handledare.', ['su1']],
  ['Extra stöd inför nationella prov i sfi', 'Provträning för kurs D.', ['su2']],
  ['Läslyft på introduktionsprogrammet', 'Gymnasieelever läser svenska som andraspråk.', ['su3']],
  ['Språkutvecklande arbetssätt i alla ämnen', 'Lärare i grundskolan har fått fortbildning i andraspråk.', ['su4']],
  ['Sagostund på två språk', 'Förskolebarn och föräldrar, en lördag i månaden.', ['su4']],
  ['Grannfest på Bryggaregatan', '200 boende kom.', ['ss1']],
  ['Öppet hus på medborgarkontoret', 'Samhällsinformation med tolk.', ['ss1']],
  ['Regnbågsvecka', 'Föreläsningar om hbtq-personers rättigheter.', ['ss2']],
  ['Utställning mot rasism', 'Skolklasser och allmänhet.', ['ss2']],
  ['Utbildning i interreligiös dialog', 'Kyrkan och moskén bjöd in.', ['ss2']],
  ['Prova på politik', 'Partierna mötte intresserade inför nomineringarna.', ['ss3']],
  ['Valskola', 'Hur man röstar och kandiderar till fullmäktige.', ['ss3']],
  ['Välkomstceremoni för nya medborgare', 'Hölls den 6 juni.', ['ss4']],
];
