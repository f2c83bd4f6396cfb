/*
 * The editor: Yasgui's parts without its tabs, on this server alone. Nothing is kept in the browser,
 * no other host is asked, and no query is run but at a press of the button or key.
 */
'use strict';

{
  const {Yasqe, Yasr} = Yasgui;
  const place = document.getElementById('editor');
  const plain = document.querySelector('form.plain');
  const said = document.querySelector('p.shared');
  const {base, root} = place.dataset;
  const absolute = (path) => new URL(path, window.location.href).href;
  const XSD = 'http://www.w3.org/2001/XMLSchema#';

  /* ------------------------------------------------------------ completion */

  const shown = new Map();

  async function complete(kind, prefix) {
    const address = new URL(absolute(place.dataset.complete));
    address.search = new URLSearchParams({kind, prefix: prefix.slice(0, 200)});
    const response = await fetch(address, {headers: {Accept: 'application/json'}});
    const found = response.ok ? await response.json() : [];
    found.forEach((it) => shown.set(it.iri, it));
    return found.map((it) => it.iri);
  }

  /** What is typed so far, as an IRI if its prefix is declared. */
  function typed(yasqe, token) {
    const text = token.string.trim();
    const colon = text.indexOf(':');
    const namespace = text.startsWith('<') || colon < 0 ? undefined : yasqe.getPrefixesFromQuery()[text.slice(0, colon)];
    return {...token, autocompletionString: namespace ? namespace + text.slice(colon + 1) : text.replace(/^<|>$/g, '')};
  }

  /** With a declared prefix if there is one, else with our own, which is then declared. */
  function written(yasqe, iri) {
    for (const [prefix, namespace] of Object.entries(yasqe.getPrefixesFromQuery())) {
      if (iri.startsWith(namespace) && /^[\w-]+$/.test(iri.slice(namespace.length))) {
        return `${prefix}:${iri.slice(namespace.length)}`;
      }
    }
    const name = shown.get(iri)?.key ?? '';
    return /^[\w-]+:[\w-]+$/.test(name) ? name : `<${iri}>`;
  }

  function hints(yasqe, list) {
    const known = new Map([...shown.values()].map((it) => [written(yasqe, it.iri), it]));
    return list.map((hint) => {
      const item = known.get(hint.text);
      return item ? {...hint, displayText: item.label === hint.text ? hint.text : `${item.label} · ${item.detail}`} : hint;
    });
  }

  const isVariable = (token) => /^[?$]/.test(token.string);
  const isPredicate = (token) => token.state.possibleCurrent.includes('a');

  function previous(yasqe, token) {
    return yasqe.getPreviousNonWsToken(yasqe.getDoc().getCursor().line, token);
  }

  function afterType(yasqe, token) {
    return ['a', 'rdf:type'].includes(previous(yasqe, token).state.lastProperty);
  }

  function register(name, get, isValidCompletionPosition) {
    Yasqe.registerAutocompleter({
      name, get: (yasqe, token) => get(token.autocompletionString ?? token.string), isValidCompletionPosition,
      preProcessToken: typed, postProcessSuggestion: (yasqe, token, iri) => written(yasqe, iri), postprocessHints: hints, bulk: false,
    }, false);
  }

  register('hearsayProperty', (text) => complete('property', text), (yasqe) => {
    const token = yasqe.getCompleteToken();
    return token.string.trim() !== '' && !isVariable(token) && isPredicate(token);
  });
  register('hearsayClass', (text) => complete('class', text), (yasqe) => {
    const token = yasqe.getCompleteToken();
    return !isVariable(token) && !isPredicate(token) && afterType(yasqe, token);
  });
  register('hearsayThing', async (text) => {
    const name = text.startsWith(`${base}id/entity/`) ? text.slice(`${base}id/entity/`.length).replaceAll('-', ' ') : text;
    const both = await Promise.all([complete('code', text), name.length > 1 ? complete('entity', name) : []]);
    return both.flat();
  }, (yasqe) => {
    const token = yasqe.getCompleteToken();
    return token.string.trim().length > 1 && !isVariable(token) && !isPredicate(token) && !afterType(yasqe, token)
      && previous(yasqe, token).string.toUpperCase() !== 'PREFIX';
  });
  Yasqe.Autocompleters.prefixes.persistenceId = undefined;

  /* ------------------------------------------------------------ views */

  const isNumber = (it) => /(integer|decimal|double|float|int|long|short|byte)$/i.test(it.datatype ?? '') && it.datatype.startsWith(XSD);
  const isDay = (it) => /^-?\d{4}-\d\d-\d\d/.test(it.value) && [`${XSD}date`, `${XSD}dateTime`].includes(it.datatype);

  function shortened(iri) {
    return iri.startsWith(`${base}id/`) ? iri.slice(`${base}id/`.length) : iri;
  }

  const text = (it) => it ? (it.type === 'uri' ? shortened(it.value) : it.value) : '';

  function link(it) {
    if (it?.type !== 'uri') {
      return null;
    }
    return it.value.startsWith(base) ? root + it.value.slice(base.length) : it.value;
  }

  function ownLink(row) {
    return link(Object.values(row).find((it) => it.type === 'uri' && it.value.startsWith(base)));
  }

  /** The columns of which all values are so. */
  function columns(results, test) {
    const rows = results.getBindings() ?? [];
    return results.getVariables().filter((name) => {
      const values = rows.map((row) => row[name]).filter(Boolean);
      return values.length > 0 && values.every(test);
    });
  }

  function timeline(results) {
    const days = columns(results, isDay);
    if (days.length === 0) {
      return null;
    }
    const words = columns(results, (it) => !isDay(it) && !isNumber(it) && it.type !== 'uri');
    const said = words.find((name) => ['said', 'text', 'quote', 'label'].includes(name)) ?? words.at(-1);
    const lane = words.find((name) => name !== said);
    const items = results.getBindings().filter((row) => row[days[0]] || row[days[1]]).map((row) => {
      const from = (row[days[0]] ?? row[days[1]]).value.slice(0, 10);
      const to = (row[days[1]] ?? row[days[0]]).value.slice(0, 10);
      return {label: text(row[said]) || Object.values(row).map(text).join(', '), lane: text(row[lane]),
              from: from < to ? from : to, to: from < to ? to : from, href: ownLink(row)};
    });
    return {kind: 'timeline', title: 'The result in time', items};
  }

  function bars(results) {
    const [value] = columns(results, isNumber);
    const names = results.getVariables().filter((name) => name !== value && columns(results, (it) => !isNumber(it)).includes(name));
    if (!value || names.length === 0) {
      return null;
    }
    const rows = results.getBindings().filter((row) => row[value]).slice(0, 100);
    const categories = rows.map((row) => text(row[names[0]]));
    const inTime = categories.every((it) => /^\d{4}(-\d\d){0,2}$/.test(it));
    return {kind: 'bar', title: `${value} by ${names[0]}`, unit: value, inTime, categories,
            values: rows.map((row) => Number(row[value].value)), links: rows.map(ownLink)};
  }

  function graph(results) {
    const ends = columns(results, (it) => !isNumber(it) && !isDay(it)).slice(0, 2);
    if (ends.length < 2) {
      return null;
    }
    const [value] = columns(results, isNumber);
    const nodes = new Map();
    const node = (it, weight) => {
      const at = nodes.get(it.value) ?? nodes.set(it.value, {at: nodes.size, name: text(it), href: link(it), value: 0}).get(it.value);
      at.value += weight;
      return at.at;
    };
    const links = results.getBindings().filter((row) => row[ends[0]] && row[ends[1]]).slice(0, 500).map((row) => {
      const weight = value && row[value] ? Number(row[value].value) : 1;
      return {source: node(row[ends[0]], weight), target: node(row[ends[1]], weight), value: weight};
    });
    return {kind: 'graph', title: `${ends[0]} to ${ends[1]}`, unit: value, directed: true, nodes: [...nodes.values()], links};
  }

  function icon(path) {
    const svg = new DOMParser().parseFromString(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg>`, 'image/svg+xml');
    return document.importNode(svg.documentElement, true);
  }

  function view(label, make, path) {
    return class {
      constructor(yasr) {
        this.yasr = yasr;
        this.priority = 1;
        this.label = label;
      }

      canHandleResults() {
        return Boolean(this.yasr.results?.getBindings()?.length && make(this.yasr.results));
      }

      draw() {
        const data = make(this.yasr.results);
        const figure = document.createElement('figure');
        figure.className = 'chart';
        const caption = document.createElement('figcaption');
        caption.textContent = data.title;
        figure.append(caption);
        this.yasr.resultsEl.replaceChildren(figure);
        hearsayCharts.draw(figure, data);
      }

      getIcon() {
        return icon(path);
      }
    };
  }

  Yasr.registerPlugin('bars', view('Bars', bars, 'M4 20h4V10H4zm6 0h4V4h-4zm6 0h4v-7h-4z'));
  Yasr.registerPlugin('timeline', view('Timeline', timeline, 'M3 5h9v3H3zm6 5.500h12v3H9zM5 16h8v3H5z'));
  Yasr.registerPlugin('graph', view('Graph', graph, 'M6 3a3 3 0 1 0 2.600 4.500l5.500 3.100a3 3 0 1 0 .9-1.600L9 5.900A3 3 0 0 0 6 3zm1.500 9a3 3 0 1 0 .2 5.900l5 2.100a3 3 0 1 0 .7-1.800l-5-2.100A3 3 0 0 0 7.500 12z'));

  /* ------------------------------------------------------------ the page */

  place.hidden = false;
  place.querySelector('.actions').after(said);
  plain.hidden = true;
  const endpoint = absolute(place.dataset.endpoint);
  const yasr = new Yasr(place.querySelector('.result'), {
    persistenceId: null, pluginOrder: ['table', 'timeline', 'bars', 'graph', 'response'],
    plugins: {table: {dynamicConfig: {compact: true, isEllipsed: true, pageSize: 50}}},
    prefixes: () => yasqe.getPrefixesFromQuery(),
  });
  const yasqe = new Yasqe(place.querySelector('.query'), {
    value: document.getElementById('query').value,
    persistenceId: null, consumeShareLink: null, createShareableLink: null, resizeable: true,
    prefixCcApi: absolute(place.dataset.prefixes),
    autocompleters: ['variables', 'prefixes', 'hearsayProperty', 'hearsayClass', 'hearsayThing'],
    requestConfig: {endpoint, method: 'POST', acceptHeaderGraph: 'text/turtle', acceptHeaderSelect: 'application/sparql-results+json'},
  });
  yasqe.getInputField().setAttribute('aria-label', 'Query in SPARQL');
  yasqe.on('queryResponse', (editor, response, duration) => yasr.setResponse(response, duration));

  const select = document.getElementById('example');
  select.form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const {query, whole} = select.selectedOptions[0].dataset;
    let response = await fetch(query);
    if (!response.ok) {
      // Its people are not in this data: the query as it was written.
      response = await fetch(whole);
    }
    yasqe.setValue((await response.text()).replace(/^#\+.*\n/gm, '').trimStart());
    yasqe.focus();
  });

  place.querySelector('button.share').addEventListener('click', async () => {
    const response = await fetch(place.dataset.share, {
      method: 'POST', headers: {'Content-Type': 'text/plain', Accept: 'text/plain'}, body: yasqe.getValue()});
    if (!response.ok) {
      said.textContent = response.status === 413 ? 'The query is too long to be shared.' : 'No short link could be made.';
      return;
    }
    const address = absolute(response.headers.get('Location'));
    const a = document.createElement('a');
    a.href = address;
    a.textContent = address;
    said.replaceChildren('Short link: ', a);
  });
}
