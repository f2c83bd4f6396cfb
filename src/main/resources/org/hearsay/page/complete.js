/* Offers names for inputs with data-complete (of what kind) and data-from (whom to ask). */
'use strict';

for (const input of document.querySelectorAll('input[data-complete]')) {
  const list = document.createElement('datalist');
  list.id = `${input.id}-list`;
  input.after(list);
  input.setAttribute('list', list.id);
  let waiting;
  let asked = '';

  const offer = (found) => {
    const names = found.map((it) => it.label);
    list.replaceChildren(...found.map((it) => {
      const option = document.createElement('option');
      // The key tells those apart that share a name.
      const shared = names.filter((name) => name === it.label).length > 1;
      option.value = shared ? it.key : it.label;
      option.label = shared ? `${it.label} (${it.detail})` : it.detail;
      return option;
    }));
  };

  const ask = async () => {
    const prefix = input.value.trim();
    if (prefix.length < 2 || prefix === asked) {
      return;
    }
    asked = prefix;
    const address = new URL(input.dataset.from, window.location.href);
    address.search = new URLSearchParams({kind: input.dataset.complete, prefix});
    const response = await fetch(address, {headers: {Accept: 'application/json'}});
    if (response.ok && asked === prefix) {
      offer(await response.json());
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 150);
  });
}
