import assert from 'node:assert';
import { analyze } from '../../../src/analysis';
import { FOREIGN_WORDS } from '../../../src/analysis/data/foreignWords';
import { FUNCTION_WORDS } from '../../../src/analysis/data/functionWords';
import { foldText } from '../../../src/analysis/text/characters';
import { reported, seen, speakers } from './read';

const foreign: [language: string, text: string, quotes: string[]][] = [
  ['Spanish', '“El puente es seguro”, dijo la alcaldesa Ana Ruiz en la plaza. Según el informe, se abrirá en mayo: «No hay peligro».', ['“El puente es seguro”', '«No hay peligro»']],
  ['French', '« Le pont est sûr », a déclaré la maire Ana Ruiz. Selon le ministre, les travaux seront finis dans une semaine.', ['« Le pont est sûr »']],
  ['German', '„Die Brücke ist sicher“, sagte die Bürgermeisterin am Montag. Der Minister war nicht da: „Ich weiß es nicht.“', ['„Die Brücke ist sicher“', '„Ich weiß es nicht.“']],
  ['Italian', '«Il ponte è sicuro», ha detto la sindaca Ana Ruiz. Secondo il ministro, i lavori sono finiti: «Tutto bene».', ['«Il ponte è sicuro»', '«Tutto bene»']],
  ['Portuguese', '“A ponte está segura”, disse a prefeita Ana Ruiz. Segundo o ministro, as obras não são mais do que isso.', ['“A ponte está segura”']],
  ['Dutch', '“De brug is veilig”, zei burgemeester Ana Ruiz maandag. Volgens de minister heeft het werk geen gevolgen voor de haven.', ['“De brug is veilig”']],
  ['Swedish', '“Bron är säker”, säger borgmästare Ana Ruiz. Enligt ministern ska arbetet vara klart efter helgen, och det är inte farligt.', ['“Bron är säker”']],
  ['Polish', '„Most jest bezpieczny”, powiedział burmistrz Jan Nowak. Prace nie są jeszcze skończone, ale ruch na moście został przywrócony.', ['„Most jest bezpieczny”']],
  ['Czech', '„Most je bezpečný,“ řekl starosta Jan Novák. Podle ministra jsou práce už hotové, ale doprava byla kvůli mrazu omezena.', ['„Most je bezpečný,“']],
  ['Turkish', '“Köprü güvenli” dedi belediye başkanı Ana Ruiz. Bakana göre çalışmalar henüz bitmedi, ancak trafik için bir tehlike yok.', ['“Köprü güvenli”']],
  ['Indonesian', '“Jembatan itu aman,” kata wali kota Ana Ruiz. Menurut menteri, pekerjaan belum selesai dan akan berlanjut pada hari Senin.', ['“Jembatan itu aman,”']],
  ['Finnish', '”Silta on turvallinen”, sanoi pormestari Ana Ruiz. Ministerin mukaan työ ei ole valmis, mutta liikenne jatkuu myös yöllä.', ['”Silta on turvallinen”']],
  ['Ukrainian', '«Міст безпечний», сказала мер Олена Коваль. За словами міністра, роботи ще тривають, але рух відновлено.', ['«Міст безпечний»']],
  ['Greek', '«Η γέφυρα είναι ασφαλής», είπε η δήμαρχος Ελένη Παππά. Σύμφωνα με τον υπουργό, τα έργα συνεχίζονται.', ['«Η γέφυρα είναι ασφαλής»']],
]; // prettier-ignore

describe('A text in another language', () => {
  for (const [language, text, quotes] of foreign)
    it(`keeps its marks and names no speaker: ${language}`, () => {
      assert.deepStrictEqual(
        seen(text).map(([quote, , speaker]) => [quote, speaker]),
        quotes.map((quote) => [quote, null]),
      );
      assert.deepStrictEqual(reported(text), []);
      const { people, themes } = analyze(text);
      assert.deepStrictEqual([people.map(({ name }) => name), themes.map(({ label }) => label)], [[], []]);
    });

  it('says of each quotation why nobody is named', () => {
    const { quotes } = analyze(foreign[0][1]);
    assert.deepStrictEqual([...new Set(quotes.map(({ reason }) => reason))], ['other-language']);
  });

  it('takes its short paragraphs for the same language', () => {
    const text = `${foreign[2][1]}\n\n„Nie“, sagte Vogt.\n\n${foreign[2][1]}`;
    assert.ok(speakers(text).every((speaker) => speaker === null));
  });

  it('leaves English paragraphs beside it their speakers', () => {
    const english = 'The mayor of the port spoke on Monday. “It is safe,” said Ana Ruiz of the council.';
    assert.deepStrictEqual(speakers(`${english}\n\n${english}\n\n${foreign[0][1]}`).slice(0, 2), [
      'Ana Ruiz',
      'Ana Ruiz',
    ]);
  });

  it('is none where names hold words of it', () => {
    const text = 'Ines van der Meer spoke. “No,” Van der Meer said. “Yes,” van der Meer added.';
    assert.deepStrictEqual(speakers(text), ['Ines van der Meer', 'Ines van der Meer']);
  });

  it('is no English sentence with a quotation in Spanish, a foreign name or title', () => {
    assert.deepStrictEqual(speakers('“No es verdad que el puente es seguro”, Ana Ruiz said.'), ['Ana Ruiz']);
    assert.deepStrictEqual(
      speakers('The editor of El Mundo de la Tarde, Ana Ruiz, told the council: “It is over.”'),
      ['Ana Ruiz'],
    );
  });

  it('is told by words that, their accents left out, are no small words of English', () => {
    const english = new Set(FUNCTION_WORDS.split(/\s+/));
    assert.deepStrictEqual(
      FOREIGN_WORDS.split(' ').filter((word) => english.has(foldText(word))),
      [],
    );
  });
});
