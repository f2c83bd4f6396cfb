// The keys of the review page. Each of them only moves the focus or presses a button that is there.
(() => {
  'use strict';
  const keys = document.getElementById('keys');
  const findings = [...document.querySelectorAll('article.finding')];
  if (!keys || findings.length === 0) return;
  keys.closest('p').hidden = false;
  keys.checked = localStorage.getItem('review-keys') !== 'off';
  keys.addEventListener('change', () => localStorage.setItem('review-keys', keys.checked ? 'on' : 'off'));

  const current = () => findings.find(it => it.contains(document.activeElement));

  function show(finding) {
    finding.focus({preventScroll: true});
    finding.scrollIntoView({block: 'start'});
  }

  function step(by) {
    const at = findings.indexOf(current());
    const next = at < 0 ? (by > 0 ? 0 : findings.length - 1) : Math.min(findings.length - 1, Math.max(0, at + by));
    show(findings[next]);
  }

  const press = (finding, verdict) => finding.querySelector(`button[value="${verdict}"]`)?.click();
  const focus = (finding, name) => finding.querySelector(`[name="${name}"]`)?.focus();

  document.addEventListener('keydown', event => {
    const field = event.target.closest('input:not([type="checkbox"]), select, textarea');
    if (field) {
      if (event.key === 'Escape' && current()) current().focus();
      return;
    }
    if (!keys.checked || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (event.key === 'j' || event.key === 'k') {
      step(event.key === 'j' ? 1 : -1);
      event.preventDefault();
      return;
    }
    const finding = current();
    if (!finding) return;
    const reason = finding.querySelector('select[name="reason"]');
    if (/^[1-8]$/.test(event.key) && reason) {
      reason.selectedIndex = Number(event.key);
      press(finding, 'dismissed');
    } else if (event.key === 'c') {
      press(finding, 'confirmed');
    } else if (event.key === 'r') {
      press(finding, 'reopened');
    } else if (event.key === 'f') {
      press(finding, 'deferred');
    } else if (event.key === 'd') {
      focus(finding, 'reason');
    } else if (event.key === 'n') {
      focus(finding, 'note');
    } else {
      return;
    }
    event.preventDefault();
  });

  const asked = findings.find(it => `#${it.id}` === location.hash);
  if (asked) show(asked);
})();
