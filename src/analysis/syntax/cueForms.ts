import * as table from '../data/reportingVerbs';

/** What a reporting verb can do, as bits; a verb may have several. */
export const enum Cue {
  Saying = 1,
  Telling = 2,
  Asking = 4,
  Writing = 8,
  Naming = 16,
  Thinking = 32,
  Showing = 64,
  Gesture = 128,
  /** Forms: say, says, said, saying. */
  Base = 256,
  Present = 512,
  Past = 1024,
  Participle = 2048,
  /** The first word of "according to". */
  According = 4096,
}

/** Every form of the table with its bits. */
export function cueForms(): Map<string, number> {
  const irregular = new Map(
    table.IRREGULAR_FORMS.split('|').map((entry) => {
      const [base = '', pasts = ''] = entry.split(' ');
      return [base, pasts.split(',')] as const;
    }),
  );
  const forms = new Map<string, number>([['according', Cue.According]]);
  const kinds: readonly (readonly [string, Cue])[] = [
    [table.SAYING, Cue.Saying],
    [table.TELLING, Cue.Telling],
    [table.ASKING, Cue.Asking],
    [table.WRITING, Cue.Writing],
    [table.NAMING, Cue.Naming],
    [table.THINKING, Cue.Thinking],
    [table.SHOWING, Cue.Showing],
    [table.GESTURE, Cue.Gesture],
  ];
  for (const [verbs, kind] of kinds) {
    for (const entry of verbs.split(' ')) {
      const base = entry.slice(0, entry.indexOf('/'));
      const add = (form: string, bits: number) => forms.set(form, (forms.get(form) ?? 0) | bits | kind);
      add(base, Cue.Base);
      add(presentOf(base), Cue.Present);
      for (const past of irregular.get(base) ?? [pastOf(base)]) add(past, Cue.Past);
      add(participleOf(base, irregular.get(base)?.[0]), Cue.Participle);
    }
  }
  return forms;
}

function presentOf(base: string): string {
  if (/[^aeiou]y$/.test(base)) return base.slice(0, -1) + 'ies';
  return /(?:s|x|z|ch|sh|go)$/.test(base) ? base + 'es' : base + 's';
}

function pastOf(base: string): string {
  return base.endsWith('e') ? base + 'd' : base + 'ed';
}

/** "saying", "writing", "admitting": the last consonant doubles where it does in the past. */
function participleOf(base: string, past: string | undefined): string {
  const doubled = base + base.charAt(base.length - 1);
  if (past?.startsWith(doubled) || /^(?:begin|forbid|hit|put)$/.test(base)) return doubled + 'ing';
  return /[^eo]e$/.test(base) ? base.slice(0, -1) + 'ing' : base + 'ing';
}
