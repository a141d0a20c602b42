// Fills the list beside a search field with titles that begin as what is typed does. Without it the field is as good as any.
const pause = 150;

for (const field of document.querySelectorAll('[data-module="suggestions"]')) {
  const list = document.getElementById(field.getAttribute('list'));
  let waiting, asking;

  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(suggest, pause);
  });

  async function suggest() {
    asking?.abort();
    asking = new AbortController();
    try {
      const answer = await fetch(`${field.dataset.suggestions}&q=${encodeURIComponent(field.value)}`, { signal: asking.signal });
      if (answer.ok) list.replaceChildren(...(await answer.json()).map(title => new Option(title, title)));
    } catch {
      // typed on, or offline: the field still works
    }
  }
}
