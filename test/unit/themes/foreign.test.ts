import assert from 'node:assert/strict';
import { analyze, type Article } from '../../../src/analysis';

const SPANISH = `El Gobierno aprueba una ley para proteger los humedales del sur

El Consejo de Ministros aprobó este martes el anteproyecto de ley que protege los humedales del sur del país. La ministra Clara Ortega dijo que la norma limitará las extracciones de agua.

Los agricultores de la comarca rechazan la ley. "Sin agua no hay cosecha", afirmó Julián Prado, de la cooperativa arrocera. Las organizaciones ecologistas celebran que los humedales tengan por fin una protección efectiva.

El anteproyecto prevé ayudas de 40 millones de euros para los agricultores que abandonen el regadío.`;

const GERMAN = `Stadtrat stimmt für eine neue Straßenbahn

Die Straßenbahn soll den Verkehr in der Innenstadt entlasten, sagte Bürgermeisterin Karin Vogt am Dienstag. Der Bund übernimmt die Hälfte der Kosten.

Anwohner der Lindenstraße fürchten Lärm während der Bauzeit. Die Verkehrsbetriebe versprechen leise Schienen für die Straßenbahn.`;

const FRENCH = `Le plan de rénovation du vieux port est adopté

Le conseil municipal a adopté lundi le plan de rénovation. La maire, Hélène Garnier, a affirmé que les travaux commenceront au printemps.

Les pêcheurs redoutent la fermeture des quais. Le plan prévoit pourtant des quais provisoires pour les pêcheurs.`;

const entries = ({ themes, keyphrases }: Article): string[] => [
  ...keyphrases,
  ...themes.filter(({ person }) => person === null).map(({ label }) => label),
];

describe('themes of other languages', () => {
  for (const [language, text] of [
    ['Spanish', SPANISH],
    ['German', GERMAN],
    ['French', FRENCH],
  ] as const) {
    it(`are not guessed in ${language}`, () => assert.deepEqual(entries(analyze(text)), []));
  }

  it('are none of an English article that quotes a paragraph of another language', () => {
    const paragraph = SPANISH.split('\n\n')[1];
    const text = `Wetlands law divides the south

The wetlands law divides farmers and fishermen, who have argued over the wetlands for years. The ministry read it out:

${paragraph}

The wetlands lost a third of their water within ten years, and farmers say that a law alone brings none back.`;
    const found = entries(analyze(text));
    assert.ok(found.includes('Wetlands law'), found.join(', '));
    assert.ok(!found.some((entry) => paragraph.includes(` ${entry} `)), found.join(', '));
  });

  it('do not change those of an English text that holds names and a sentence of another language', () => {
    const text = `Harbour festival honours Rosa de la Cruz

The harbour festival opened with the songs of Rosa de la Cruz, who was born in Los Angeles and sang in the Gare du Nord.

"La ciudad de los barcos", she called the city, and the harbour festival took that as its motto.`;
    const { keyphrases } = analyze(text);
    assert.ok(keyphrases.includes('harbour festival'), keyphrases.join(', '));
    assert.ok(keyphrases.includes('Los Angeles'), keyphrases.join(', '));
  });

  it('are counted in a lead that holds the words of its headline among others', () => {
    const text = `Council votes for a new tram line to the northern quarter

The council votes for a new tram line to the northern quarter on Monday evening after four years of dispute. The tram line will relieve the old ring road, where buses stand for an hour each morning, and bring the northern quarter its first stop in a century.

Shops along the tram line fear three years of dust.`;
    const tramLine = analyze(text).themes.find(({ label }) => label.includes('tram line'));
    assert.deepEqual(
      tramLine?.mentions.map(({ paragraph }) => paragraph),
      [0, 1, 1, 2],
    );
  });
});
