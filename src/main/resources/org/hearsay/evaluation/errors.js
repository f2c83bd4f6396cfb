// The filter of the errors. Without a script all errors are shown.
(() => {
  'use strict';
  const form = document.getElementById('filter');
  if (!form) return;
  const entries = [...document.querySelectorAll('li[data-kinds]')];
  const sections = [...document.querySelectorAll('section.errors')];
  const status = document.getElementById('shown');
  form.hidden = false;

  function apply() {
    const kinds = [...form.querySelectorAll('input:checked')].map(it => it.value);
    const directness = form.elements.directness.value;
    const cue = form.elements.cue.value;
    let shown = 0;
    for (const entry of entries) {
      const visible = entry.dataset.kinds.split(' ').some(it => kinds.includes(it))
        && (!directness || entry.dataset.directness === directness)
        && (!cue || entry.dataset.cue === cue);
      entry.hidden = !visible;
      if (visible) shown++;
    }
    for (const section of sections) {
      section.hidden = sections.length > 1 && !section.querySelector('li[data-kinds]:not([hidden])');
    }
    status.textContent = `${shown} of ${entries.length} errors`;
  }

  form.addEventListener('change', apply);
  form.addEventListener('submit', event => event.preventDefault());
  apply();
})();
