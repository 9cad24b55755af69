import type { Body } from './body';
import { Field, type PhraseTable } from './phrases';
import { Relation, type Relations } from './relations';
import { isNameWord, isRole } from './wordFlags';
import { Role } from '../syntax/phraseRole';

/** Mentions that are looked at for the commonest form. */
const FORMS_COUNTED = 200;

interface Form {
  text: string;
  count: number;
}

/** Times that a plain noun must stand in a story to name a theme in place of what is said of it once. */
const PLAIN_NOUN_COUNT = 7;

/**
 * The phrase that names a theme: the one that ranks best, but what is said once must not stand for what is said again
 * and again. "California" names the theme of "sunny California", "British cheese" that of "tariff-free British cheese",
 * "war" that of "legal war"; "national debt" said once stays before "debt", and "House committee" before "committee".
 * @param members the phrases of the theme, best first
 */
export function labelOf(
  members: readonly number[],
  phrases: PhraseTable,
  relations: Relations,
  body: Body,
): number {
  const [first] = members;
  let best = first;
  for (const phrase of members) {
    if (relations.between(first, phrase) !== Relation.Head) continue;
    if (!isBetterLabel(phrase, first, phrases, relations, body)) continue;
    if (best === first || lengthOf(phrase, phrases) > lengthOf(best, phrases)) best = phrase;
  }
  return best;
}

/** Whether the end of a phrase names the theme better than the phrase that ranks best. */
function isBetterLabel(
  end: number,
  first: number,
  phrases: PhraseTable,
  relations: Relations,
  body: Body,
): boolean {
  const count = phrases.get(end, Field.Count);
  const firstCount = phrases.get(first, Field.Count);
  if (count <= firstCount) return false;
  if (relations.isName(first)) return false; // "Northern Harbour Authority", said in full once
  if (relations.isName(end)) return true;
  if (firstCount > 1) return false;
  const opening = body.flags[phrases.get(first, Field.First)];
  if (lengthOf(end, phrases) > 1) return !isNameWord(opening); // "Supreme Court ruling"
  return (
    count >= PLAIN_NOUN_COUNT && (isRole(opening, Role.Adjective) || isRole(opening, Role.NounAdjective))
  );
}

function lengthOf(phrase: number, phrases: PhraseTable): number {
  return phrases.get(phrase, Field.Length);
}

/**
 * Adds the forms in which a phrase is written to a list that may have them already, commonest first; case differences are
 * one form, the smaller case wins.
 */
export function addForms(phrase: number, phrases: PhraseTable, body: Body, list: string[]): void {
  const written = phrases.textOf(phrase);
  if (isWrittenAlike(written, phrase, phrases, body)) addForm(inOneLine(written), list);
  else for (const form of differentForms(phrase, phrases, body)) addForm(form, list);
}

function addForm(form: string, list: string[]): void {
  if (!list.includes(form)) list.push(form);
}

function differentForms(phrase: number, phrases: PhraseTable, body: Body): string[] {
  const byText = new Map<string, Form>();
  const forms = new Map<string, Form>();
  const length = phrases.get(phrase, Field.Length);
  let counted = 0;
  for (let place = phrases.get(phrase, Field.FirstPlace); place >= 0 && counted < FORMS_COUNTED; counted++) {
    const text = writtenAt(place, length, phrases, body);
    let form = byText.get(text);
    if (!form) byText.set(text, (form = findForm(forms, text)));
    form.count++;
    place = phrases.nextPlace[place];
  }
  const found = Array.from(forms.values());
  return (found.length > 1 ? found.sort((a, b) => b.count - a.count) : found).map((form) => form.text);
}

/** Whether all mentions of a phrase are written in the same way, as most are. */
function isWrittenAlike(written: string, phrase: number, phrases: PhraseTable, body: Body): boolean {
  const { nextPlace, placeWord, placeParagraph } = phrases;
  const length = phrases.get(phrase, Field.Length);
  let place = phrases.get(phrase, Field.FirstPlace);
  for (let counted = 1; counted < FORMS_COUNTED; counted++) {
    place = nextPlace[place];
    if (place < 0) return true;
    const first = placeWord[place];
    const start = body.start[first];
    if (body.endOf(first + length - 1) - start !== written.length) return false;
    if (!body.textOf(placeParagraph[place]).startsWith(written, start)) return false;
  }
  return true;
}

function writtenAt(place: number, length: number, phrases: PhraseTable, body: Body): string {
  const first = phrases.placeWord[place];
  const text = body.textOf(phrases.placeParagraph[place]);
  return text.slice(body.start[first], body.endOf(first + length - 1));
}

/** A form that a line break or several blanks stand in is the same as one with a blank. */
function inOneLine(form: string): string {
  return UNEVEN_BLANKS.test(form) ? form.replace(/\s+/g, ' ') : form;
}

/** White space that is no single blank. */
const UNEVEN_BLANKS = /\s\s|[^\S ]/;

function findForm(forms: Map<string, Form>, written: string): Form {
  const text = inOneLine(written);
  const folded = text.toLowerCase();
  const known = forms.get(folded);
  if (!known) {
    const form = { text, count: 0 };
    forms.set(folded, form);
    return form;
  }
  if (isSmaller(text, known.text)) known.text = text;
  return known;
}

/** Fewer capitals: a form from running text rather than from a headline or a sentence's start. */
function isSmaller(form: string, than: string): boolean {
  return capitals(form) < capitals(than);
}

function capitals(text: string): number {
  let count = 0;
  for (const char of text) if (char !== char.toLowerCase()) count++;
  return count;
}
