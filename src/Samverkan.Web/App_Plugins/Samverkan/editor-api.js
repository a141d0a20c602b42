// The site's own operations for editors. Errors are shown by the client as its own are.
import { tryExecute } from '@umbraco-cms/backoffice/resources';
import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';

const own = '/umbraco/samverkan/api/v1', umbraco = '/umbraco/management/api/v1';
const security = [{ scheme: 'bearer', type: 'http' }];

const call = (host, method, url, query, body) => tryExecute(host, umbHttpClient[method]({ url, query, security, ...(body && { body, headers: { 'Content-Type': 'application/json' } }) })).then(({ data }) => data);

export const read = (host, path, query) => call(host, 'get', own + path, query);
export const send = (host, path, body) => call(host, 'post', own + path, undefined, body);
export const remove = (host, path) => call(host, 'delete', own + path);
export const readFromUmbraco = (host, path, query) => call(host, 'get', umbraco + path, query);
