// The latest news and materials of the site, by its Content Delivery API. Nothing is kept and nobody is counted.
const site = new URLSearchParams(location.search).get('site') ?? document.currentScript.dataset.site;
const language = 'sv-SE', shown = 5;

const element = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.filter(Boolean));
  return made;
};

async function latest(type, fields, expand) {
  const query = new URLSearchParams({ filter: `contentType:${type}`, take: '100', fields: `properties[${fields}]` });
  if (expand) query.set('expand', `properties[${expand}]`);
  const answer = await fetch(`${site}/umbraco/delivery/api/v2/content?${query}`, { headers: { 'Accept-Language': language } });
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  const { items } = await answer.json();
  return items.sort((a, b) => (b.properties.publishedOn ?? '').localeCompare(a.properties.publishedOn ?? '')).slice(0, shown);
}

const link = item => element('a', { href: new URL(item.route.path, site).href, textContent: item.properties.heading || item.name });

const date = item => item.properties.publishedOn && element('time', {
  dateTime: item.properties.publishedOn.slice(0, 10),
  textContent: new Date(item.properties.publishedOn).toLocaleDateString(language, { dateStyle: 'long' }),
});

const file = medium => element('a', { href: new URL(medium.url, site).href, textContent: `${medium.name} (${medium.extension.toUpperCase()}, ${Math.ceil(medium.bytes / 1024)} kB)` });

async function fill(type, fields, expand, more) {
  const items = await latest(type, fields, expand);
  document.querySelector(`[data-list="${type}"]`).replaceChildren(...items.map(item => element('li', {}, link(item), element('p', {}, more(item)))));
}

Promise.all([
  fill('newsArticle', 'heading,publishedOn', undefined, date),
  fill('material', 'heading,publishedOn,files', 'files', item => element('span', { className: 'about' }, ...(item.properties.files ?? []).map(file))),
]).catch(failure => { document.querySelector('[role="status"]').textContent = `Listorna kunde inte hämtas just nu (${failure.message}). Försök igen om en stund.`; });
