// What a client looks like that is made from the description: whatever type an item is of, its properties are known.
import type { components, paths } from './delivery.js';

type Schemas = components['schemas'];
type Item = Schemas['IApiContentResponseModel'];
type ListQuery = NonNullable<paths['/umbraco/delivery/api/v2/content']['get']['parameters']['query']>;
type Page = paths['/umbraco/delivery/api/v2/content']['get']['responses'][200]['content']['application/json'];
type Picture = Schemas['ImageMediaWithCropsResponseModel'];

export async function list(site: string, query: ListQuery): Promise<Page> {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one));
  }

  const response = await fetch(`${site}/umbraco/delivery/api/v2/content?${search.toString()}`, { headers: { 'Accept-Language': 'sv-SE' } });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return (await response.json()) as Page;
}

export const titles = (page: Page): string[] => page.items.map((item: Item) => `${item.name} (${item.contentType}) ${item.route.path} ${item.cultures['sv-SE']?.path ?? ''}`);

export const first = async (site: string): Promise<Item | undefined> => (await list(site, { fetch: 'children:/', filter: ['name:a'], sort: ['name:asc'], take: 1 })).items[0];

export const picture = (image: Picture): { url: string; alt: string; wide: number | undefined } => ({ url: image.url, alt: image.name, wide: image.crops?.[0]?.width });
