import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis';

const TEXTS = [
  [
    'Dutch',
    'De burgemeester opende maandag de nieuwe brug over de rivier. Volgens bakker Pieter Jansen kwamen er honderden mensen kijken. Premier Mark Rutte was er niet bij, want hij had een vergadering in Brussel.',
    'Mark Rutte',
  ],
  [
    'German',
    'Am Montag wurde die neue Brücke über den Fluss eröffnet. Der Bäcker Hans Gruber sagte, dass hunderte Menschen gekommen seien. Bundeskanzler Friedrich Merz war nicht dabei, weil er in Brüssel war.',
    'Friedrich Merz',
  ],
  [
    'French',
    'Selon la mairie, le nouveau pont sur la rivière a été ouvert lundi. Le boulanger Jean Dupont a dit que des centaines de personnes étaient venues. Le président Emmanuel Macron n’était pas là.',
    'Emmanuel Macron',
  ],
  [
    'Spanish',
    'El nuevo puente sobre el río se abrió el lunes. Según el panadero Juan García, llegaron cientos de personas. El presidente Pedro Sánchez no estuvo porque tenía una reunión en Bruselas.',
    'Pedro Sánchez',
  ],
  [
    'Italian',
    'Il nuovo ponte sul fiume è stato aperto lunedì. Il fornaio Mario Rossi ha detto che sono venute centinaia di persone. La presidente Giorgia Meloni non era presente perché aveva una riunione.',
    'Giorgia Meloni',
  ],
  [
    'Portuguese',
    'A nova ponte sobre o rio foi aberta na segunda-feira. O padeiro João Ferreira disse que vieram centenas de pessoas. O presidente Luiz Inácio Lula da Silva não estava lá porque tinha uma reunião.',
    'Luiz Inácio Lula da Silva',
  ],
] as const;

describe('Names in a language that is not read', () => {
  for (const [language, text, leader] of TEXTS) {
    it(`are those of the table alone, in ${language}`, () => {
      const names = analyze(text, { date: '2026-06-01' }).people.map(({ name }) => name);
      assert.deepEqual(names, [leader]);
    });

    it(`are told no less where an English paragraph has them too, in ${language}`, () => {
      const english = 'Ana Ruiz opened the bridge on Monday. “It holds,” she said, and the band played on.';
      const names = analyze(`${english}\n\n${text}`, { date: '2026-06-01' }).people.map(({ name }) => name);
      assert.deepEqual(names, ['Ana Ruiz', leader]);
    });
  }
});
