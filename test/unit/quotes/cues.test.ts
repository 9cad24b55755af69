import assert from 'node:assert';
import * as table from '../../../src/analysis/data/reportingVerbs';
import { cueForms } from '../../../src/analysis/syntax/cueForms';

describe('The table of reporting verbs', () => {
  it('holds at least 250 forms', () => {
    assert.ok(cueForms().size >= 250, `${cueForms().size}`);
  });

  it('notes a source for every verb', () => {
    const { SAYING, TELLING, ASKING, WRITING, NAMING, THINKING, SHOWING, GESTURE } = table;
    for (const list of [SAYING, TELLING, ASKING, WRITING, NAMING, THINKING, SHOWING, GESTURE])
      for (const entry of list.split(' ')) assert.match(entry, /^[a-z-]+\/[QLCN]$/);
  });

  it('conjugates regular and irregular verbs', () => {
    const forms = cueForms();
    for (const form of ['says', 'said', 'saying', 'denies', 'denied', 'denying', 'admitted', 'admitting', 'deadpanned', 'wrote', 'agreed', 'agreeing', 'stresses'])
      assert.ok(forms.has(form), form); // prettier-ignore
    for (const form of ['sayed', 'writed', 'denyed', 'admiting']) assert.ok(!forms.has(form), form);
  });
});
