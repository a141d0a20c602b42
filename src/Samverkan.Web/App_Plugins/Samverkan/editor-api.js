// The site's own operations for editors (src/Samverkan.Web/Editors). Errors are shown by the client as its own are.
import { tryExecute } from '@umbraco-cms/backoffice/resources';
import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';

const own = '/umbraco/samverkan/api/v1', umbraco = '/umbraco/management/api/v1';
const security = [{ scheme: 'bearer', type: 'http' }];

const call = (host, method, url, request, options) => tryExecute(host, umbHttpClient[method]({ url, security, ...request }), options);
const dataOf = answer => answer.then(({ data }) => data);
const json = body => body && { body, headers: { 'Content-Type': 'application/json' } };

export const ask = (host, path, query) => call(host, 'get', own + path, { query });
export const read = (host, path, query) => dataOf(ask(host, path, query));
export const readFile = (host, path) => dataOf(call(host, 'get', own + path, { parseAs: 'blob' }));
export const readFromUmbraco = (host, path, query) => dataOf(call(host, 'get', umbraco + path, { query }));
export const send = (host, path, body) => dataOf(call(host, 'post', own + path, json(body)));
export const remove = (host, path) => dataOf(call(host, 'delete', own + path));

// Whoever sends tells of a failure: the client would put English words above it.
export const post = (host, path, body) => call(host, 'post', own + path, json(body), { disableNotifications: true });
