/*
 * Charts of what a page shows as text as well.
 *
 * A chart is a figure with the id of the JSON block that it draws:
 *
 *   <figure class="chart" data-chart="by-month"><figcaption>Statements by month</figcaption></figure>
 *   <script type="application/json" id="by-month">{"kind": "bar", …}</script>
 *
 * The block is one of
 *
 *   {"kind": "bar", "title": …, "unit": "statements", "categories": [text, …], "values": [number, …],
 *    "links": [address or null, …], "inTime": whether the categories are months or days in order}
 *   {"kind": "timeline", "title": …, "items": [{"label", "lane", "from": "2024-03-01", "to": "2024-03-02", "href"}, …]}
 *   {"kind": "graph", "title": …, "unit": …, "nodes": [{"name", "href", "value"}, …],
 *    "links": [{"source": index of a node, "target": index, "value"}, …], "directed": whether links are arrows}
 *
 * where all links, unit, href, value, inTime and directed may be missing. Other scripts call
 * hearsayCharts.draw(figure, data). Needs echarts.min.js before it.
 */
'use strict';

const hearsayCharts = (() => {
  const DAY = 86_400_000;
  const DATES = {year: '{yyyy}', month: '{MMM} {yyyy}', day: '{d} {MMM}', none: '{d} {MMM}'};
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const still = window.matchMedia('(prefers-reduced-motion: reduce)');
  const drawn = new Map();

  /** Colours with a contrast of at least 4.5 for text and 3 for lines on the page. */
  function colours() {
    return dark.matches
      ? {text: '#e8e8e8', faint: '#b8b8b8', rule: '#4a4a4a', main: '#8ab8ec', line: '#8f8f8f', paper: '#1c1c1c',
         lanes: ['#8ab8ec', '#f0b072', '#8fd0a0', '#e79ac0', '#c9b6f2', '#d8cc70']}
      : {text: '#1c1c1c', faint: '#555555', rule: '#d8d8d8', main: '#1f5f99', line: '#7a7a7a', paper: '#ffffff',
         lanes: ['#1f5f99', '#a34e00', '#23713b', '#a02468', '#6141ad', '#6e6200']};
  }

  /** Only addresses that a link of the page could have. */
  function safe(href) {
    return typeof href === 'string' && /^(\/(?!\/)|https?:\/\/)/.test(href) ? href : null;
  }

  function shortened(text, length) {
    const letters = [...String(text)];
    return letters.length <= length ? letters.join('') : letters.slice(0, length - 1).join('') + '…';
  }

  function wrapped(text, width, lines) {
    const out = [''];
    for (const word of shortened(text, width * lines).split(/\s+/)) {
      const last = out[out.length - 1];
      if (last && (last + ' ' + word).length > width) {
        out.push(word);
      } else {
        out[out.length - 1] = last ? last + ' ' + word : word;
      }
    }
    return out.join('\n');
  }

  function common(c) {
    return {
      animation: !still.matches,
      animationDuration: 400,
      textStyle: {color: c.text, fontFamily: 'system-ui, sans-serif'},
      // Drawn, not made of elements: those would need styles that the page's policy refuses.
      tooltip: {renderMode: 'richText', confine: true, backgroundColor: c.paper, borderColor: c.line,
                textStyle: {color: c.text, fontSize: 13}},
    };
  }

  function counted(value, unit) {
    return unit ? `${value} ${unit}` : String(value);
  }

  function bar(data, c, width) {
    const bars = data.categories.map((name, i) => ({value: data.values[i], href: safe(data.links?.[i])}));
    const names = {type: 'category', data: data.categories, axisTick: {show: false}, axisLine: {lineStyle: {color: c.line}},
                   axisLabel: {color: c.text, ...(data.inTime ? {hideOverlap: true} : {
                     interval: 0, width: Math.min(220, width * 0.38), overflow: 'truncate'})}};
    const numbers = {type: 'value', minInterval: 1, axisLabel: {color: c.faint, hideOverlap: true},
                     splitLine: {lineStyle: {color: c.rule}}};
    const wide = data.inTime;
    return {
      height: wide ? 280 : Math.max(120, 40 + 26 * bars.length),
      option: {
        ...common(c),
        tooltip: {...common(c).tooltip, trigger: 'axis', axisPointer: {type: 'none'},
                  formatter: (at) => `${at[0].name}: ${counted(at[0].value, data.unit)}`},
        grid: {left: 28, right: 36, top: 12, bottom: 8, containLabel: true},
        xAxis: wide ? names : numbers,
        yAxis: wide ? numbers : {...names, inverse: true},
        series: [{type: 'bar', data: bars, barMaxWidth: wide ? 40 : 18, itemStyle: {color: c.main, borderRadius: 2},
                  cursor: bars.some((it) => it.href) ? 'pointer' : 'default',
                  label: {show: !wide, position: 'right', color: c.faint}}],
      },
    };
  }

  /** Items in rows, so that none hides another: by lane, then wherever a row has room. */
  function packed(items, room) {
    const lanes = new Map();
    for (const item of items) {
      const rows = lanes.get(item.lane) ?? lanes.set(item.lane, []).get(item.lane);
      let row = rows.find((it) => it.end <= item.start);
      if (!row) {
        row = {end: -Infinity, items: []};
        rows.push(row);
      }
      row.items.push(item);
      row.end = Math.max(item.end, item.start + room);
    }
    return lanes;
  }

  function days(data) {
    return data.items
      .map((it) => ({...it, lane: it.lane ?? '', start: Date.parse(it.from ?? it.to), end: Date.parse(it.to ?? it.from) + DAY}))
      .filter((it) => Number.isFinite(it.start) && Number.isFinite(it.end))
      .sort((a, b) => a.start - b.start || a.end - b.end);
  }

  /** How many items there are in each month or year, where there are too many for each to be seen. */
  function counts(data, items, c, width) {
    const last = new Date(items.reduce((latest, it) => Math.max(latest, it.end), 0) - DAY);
    const months = (last.getUTCFullYear() - new Date(items[0].start).getUTCFullYear()) * 12;
    const length = months > 72 ? 'YYYY'.length : 'YYYY-MM'.length;
    const bars = new Map();
    for (const month = new Date(items[0].start); month <= last; month.setUTCMonth(month.getUTCMonth() + 1, 1)) {
      bars.set(month.toISOString().slice(0, length), 0);
    }
    for (const item of items) {
      const at = new Date(item.end - DAY).toISOString().slice(0, length);
      bars.set(at, (bars.get(at) ?? 0) + 1);
    }
    return bar({...data, inTime: true, unit: '', categories: [...bars.keys()], values: [...bars.values()]}, c, width);
  }

  function timeline(data, c, width) {
    const items = days(data);
    if (items.length === 0) {
      return null;
    }
    const first = items[0].start;
    const last = items.reduce((latest, it) => Math.max(latest, it.end), 0);
    const span = Math.max(last - first, 7 * DAY);
    const lanes = packed(items, (span * 14) / Math.max(width - 40, 200));
    const rows = [...lanes].flatMap(([lane, its]) => its.map((row, i) => ({lane, name: i === 0 ? lane : '', items: row.items})));
    if (rows.length > 40) {
      return counts(data, items, c, width);
    }
    const named = rows.some((row) => row.name);
    const order = [...lanes.keys()];
    const bars = rows.flatMap((row, y) => row.items.map((item) => ({
      value: [y, item.start, item.end], item, href: safe(item.href),
      itemStyle: {color: c.lanes[order.indexOf(item.lane) % c.lanes.length]},
    })));
    return {
      height: 70 + 20 * Math.max(rows.length, 3),
      option: {
        ...common(c),
        tooltip: {...common(c).tooltip, trigger: 'item', formatter: ({data: {item}}) => [
          item.from === item.to || !item.from || !item.to ? item.from ?? item.to : `${item.from} to ${item.to}`,
          ...(item.lane ? [shortened(item.lane, 40)] : []), wrapped(item.label, width < 500 ? 34 : 60, 6)].join('\n')},
        grid: {left: 20, right: 20, top: 12, bottom: 8, containLabel: true},
        xAxis: {type: 'time', min: first - span * 0.03, max: last + span * 0.03, axisLabel: {color: c.text, hideOverlap: true, formatter: DATES},
                axisLine: {lineStyle: {color: c.line}}, splitLine: {show: true, lineStyle: {color: c.rule}}},
        yAxis: {type: 'category', inverse: true, data: rows.map((row) => row.name), axisTick: {show: false}, axisLine: {show: false},
                axisLabel: {show: named, interval: 0, color: c.text, width: Math.min(180, width * 0.32), overflow: 'truncate'}},
        series: [{type: 'custom', data: bars, encode: {x: [1, 2], y: 0}, cursor: bars.some((it) => it.href) ? 'pointer' : 'default',
                  renderItem: (params, api) => {
                    const [x, y] = api.coord([api.value(1), api.value(0)]);
                    const [end] = api.coord([api.value(2), api.value(0)]);
                    return {type: 'rect', shape: {x, y: y - 6, width: Math.max(end - x, 10), height: 12, r: 3}, style: {fill: api.visual('color')}};
                  }}],
      },
    };
  }

  function graph(data, c, width) {
    const most = Math.max(1, ...data.nodes.map((it) => it.value ?? 1));
    const busiest = Math.max(1, ...data.links.map((it) => it.value ?? 1));
    // Labels of all would cover each other: those of the greatest, the others on pointing at them.
    const named = new Set([...data.nodes.keys()]
      .sort((a, b) => (data.nodes[b].value ?? 1) - (data.nodes[a].value ?? 1)).slice(0, width < 500 ? 12 : 40));
    const names = data.nodes.map((it) => it.name);
    return {
      height: Math.min(600, Math.max(340, 16 * data.nodes.length + 160)),
      settled: fitted,
      option: {
        ...common(c),
        tooltip: {...common(c).tooltip, formatter: ({dataType, data: it}) => dataType === 'edge'
          ? `${names[it.source]} ${data.directed ? '→' : '–'} ${names[it.target]}` + (it.value ? `: ${counted(it.value, data.unit)}` : '')
          : it.label.full + (it.value ? `: ${counted(it.value, data.unit)}` : '')},
        series: [{
          type: 'graph', layout: 'force', roam: true, scaleLimit: {min: 0.1, max: 5}, draggable: true,
          // The same picture each time: the places to begin at are a circle, not chance.
          force: {initLayout: 'circular', repulsion: width < 500 ? 110 : 220, edgeLength: [50, 140], gravity: 0.12, layoutAnimation: false},
          emphasis: {focus: 'adjacency'}, labelLayout: {hideOverlap: true},
          edgeSymbol: data.directed ? ['none', 'arrow'] : ['none', 'none'], edgeSymbolSize: 7,
          lineStyle: {color: c.line, opacity: 0.75, curveness: data.directed ? 0.12 : 0},
          label: {position: 'right', color: c.text, fontSize: 12, textBorderColor: c.paper, textBorderWidth: 2},
          itemStyle: {color: c.main, borderColor: c.paper, borderWidth: 1},
          data: data.nodes.map((it, i) => ({
            id: String(i), name: String(i), value: it.value, href: safe(it.href),
            symbolSize: 10 + 26 * Math.sqrt((it.value ?? 1) / most), cursor: safe(it.href) ? 'pointer' : 'grab',
            label: {show: named.has(i), full: it.name, formatter: shortened(it.name, 28)},
            emphasis: {label: {show: true}}})),
          links: data.links.map((it) => ({source: it.source, target: it.target, value: it.value,
            lineStyle: {width: 1 + 3 * ((it.value ?? 1) / busiest)}})),
        }],
      },
    };
  }

  /** Brings all nodes into view, with room for their names on the right, and leaves them there. */
  function fitted(chart) {
    const nodes = chart.getModel().getSeriesByIndex(0).getData();
    const places = [];
    nodes.each((i) => places.push(nodes.getItemLayout(i)));
    const right = Math.min(140, chart.getWidth() * 0.3);
    // In the proportions of the area: else the nodes would be drawn as ovals.
    const spread = (axis, room) => {
      const least = Math.min(...places.map((it) => it[axis]));
      const most = Math.max(...places.map((it) => it[axis]));
      return (it) => most > least ? (it[axis] - least) / (most - least) * room : room / 2;
    };
    const x = spread(0, chart.getWidth() - 30 - right);
    const y = spread(1, chart.getHeight() - 48);
    const data = chart.getOption().series[0].data.map((it, i) => ({...it, x: x(places[i]), y: y(places[i])}));
    chart.setOption({series: [{layout: 'none', data, left: 30, right, top: 24, bottom: 24}]});
  }

  const KINDS = {bar, timeline, graph};

  function isEmpty(data) {
    return (data.categories ?? data.items ?? data.nodes).length === 0;
  }

  function paint(figure) {
    const {data, canvas} = drawn.get(figure);
    const made = KINDS[data.kind](data, colours(), figure.clientWidth);
    if (!made) {
      figure.classList.remove('drawn');
      return;
    }
    canvas.style.height = `${made.height}px`;
    const chart = echarts.getInstanceByDom(canvas) ?? echarts.init(canvas, null, {renderer: 'canvas'});
    chart.resize();
    chart.setOption(made.option, true);
    made.settled?.(chart);
    chart.off('click');
    chart.on('click', (at) => {
      if (at.data?.href) {
        window.location.href = at.data.href;
      }
    });
  }

  /**
   * Draws a chart into a figure, in the place of one it may hold already.
   *
   * @return whether there is anything to be drawn
   */
  function draw(figure, data) {
    if (!Object.hasOwn(KINDS, data.kind)) {
      throw new Error(`No chart of kind '${data.kind}'`);
    }
    remove(figure);
    if (isEmpty(data)) {
      return false;
    }
    const canvas = document.createElement('div');
    canvas.className = 'canvas';
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', `Chart: ${data.title}. The page has the same as text.`);
    figure.append(canvas);
    figure.classList.add('drawn');
    let width = figure.clientWidth;
    const observer = new ResizeObserver(() => {
      if (figure.clientWidth !== width) {
        width = figure.clientWidth;
        paint(figure);
      }
    });
    drawn.set(figure, {data, canvas, observer});
    paint(figure);
    observer.observe(figure);
    return true;
  }

  function remove(figure) {
    const old = drawn.get(figure);
    if (old) {
      old.observer.disconnect();
      echarts.getInstanceByDom(old.canvas)?.dispose();
      old.canvas.remove();
      drawn.delete(figure);
      figure.classList.remove('drawn');
    }
  }

  const repaint = () => [...drawn.keys()].forEach(paint);
  dark.addEventListener('change', repaint);
  still.addEventListener('change', repaint);

  for (const figure of document.querySelectorAll('figure.chart[data-chart]')) {
    draw(figure, JSON.parse(document.getElementById(figure.dataset.chart).textContent));
  }
  return {draw, remove};
})();
