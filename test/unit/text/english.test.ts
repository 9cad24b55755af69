import assert from 'node:assert/strict';
import { looksEnglish, PROSE_REACH } from '../../../src/analysis';
import { makeNews } from '../../bench/texts';

const english = [
  'The harbour council closed the eastern quay for repairs. It will open again in autumn, the council said.',
  'COUNCIL SHUTS QUAY. THE WALLS OF THE QUAY ARE NOT SOUND, AND THEY WILL BE REPAIRED BY THE AUTUMN.',
  '"I want to see it," said Ana Brandt. "My father built it with his own hands."',
  'Hon. Ángel Núñez of São Tomé met Zoë Müller at the Café Niçois, and they spoke of the fish quota for the coast.',
  'Quay shut\nFerry late\nCouncil to meet on the quay\nStorm warning for the islands\nMayor of Tarsis in court',
];
const others: Record<string, string> = {
  Spanish:
    'El puerto cerró el muelle este para repararlo. El muelle abrirá de nuevo en otoño, dijo el consejo del puerto, ' +
    'y no se sabe a qué hora salen los barcos de la isla.',
  French:
    'Le conseil du port a fermé le quai est pour des travaux. Le quai va rouvrir en automne, a dit le conseil, et on ne ' +
    'sait pas à quelle heure les bateaux partent.',
  German:
    'Der Hafenrat hat den Ostkai gesperrt, weil die Mauern nicht sicher waren. Im Herbst soll er wieder offen sein, ' +
    'hieß es in der Stadt, und die Fähren fahren so lange in den Norden.',
  Dutch:
    'De havenraad heeft de oostelijke kade gesloten. In de herfst is hij weer open, zei de raad, of dat was in elk geval ' +
    'wat we over de kade hoorden, en de boten varen zo lang in de avond.',
  Portuguese:
    'O conselho do porto fechou o cais leste para obras. O cais abre no outono, disse o conselho, e as pessoas não sabem a ' +
    'que horas os barcos saem da ilha.',
  Italian:
    'Il consiglio del porto ha chiuso il molo est per lavori. Il molo riapre in autunno, ha detto il consiglio, e non si ' +
    'sa a che ora partono le barche per le isole.',
  Swedish:
    'Hamnrådet har stängt den östra kajen för arbeten. Kajen öppnar i höst, sade rådet, och ingen vet när båtarna går från ' +
    'ön till staden igen.',
  Polish:
    'Rada portu zamknęła wschodnie nabrzeże na czas remontu. Nabrzeże zostanie otwarte jesienią, podała rada, i nikt nie ' +
    'wie, o której odpływają łodzie na wyspę.',
  Indonesian:
    'Dewan pelabuhan menutup dermaga timur untuk perbaikan. Dermaga akan dibuka lagi pada musim gugur, kata dewan, dan tidak ' +
    'ada yang tahu kapan kapal berangkat.',
  Chinese: '港口关闭了东码头。东码头将在秋天重新开放。',
  Arabic: 'أغلق مجلس الميناء الرصيف الشرقي للإصلاح.',
  Russian: 'Совет порта закрыл восточный причал на ремонт.',
};

describe('looksEnglish', () => {
  it('is true for English prose, in capitals too, in quotes, with foreign names and in headlines', () => {
    for (const text of [...english, makeNews(20_000)]) assert.ok(looksEnglish(text), text.slice(0, 80));
  });

  it('is false for other languages and other scripts', () => {
    for (const [language, text] of Object.entries(others)) assert.ok(!looksEnglish(text), language);
  });

  it('is true where a text says too little about its language', () => {
    for (const text of ['', ' \n', '1234', 'DROUGHT', 'Ana Brandt', '—']) assert.ok(looksEnglish(text), text);
  });

  it('goes by the language that most of the text is in', () => {
    const quoting = `${english[0]} "Nadie sabe nada," she said. ${english[2]}`;
    assert.ok(looksEnglish(quoting));
    assert.ok(!looksEnglish(`${others.Spanish} ${others.Spanish} "We do not know," dijo.`));
  });

  it('looks only at the beginning of a long text', () => {
    const foreign = `${others.Spanish} `.repeat(Math.ceil(PROSE_REACH / (others.Spanish?.length ?? 1)));
    assert.ok(!looksEnglish(foreign + makeNews(200_000)));
  });
});
