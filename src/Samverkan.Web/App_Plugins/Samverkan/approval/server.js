// The site's own operations: src/Samverkan.Web/Editors/Approvals. The client would put English words above what is refused, so the actions tell it themselves.
import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';
import { tryExecute } from '@umbraco-cms/backoffice/resources';

const base = '/umbraco/samverkan/api/v1/approvals', security = [{ scheme: 'bearer', type: 'http' }];

const get = (host, path) => tryExecute(host, umbHttpClient.get({ url: base + path, security }));
const post = (host, path, body) => tryExecute(host, umbHttpClient.post({ url: base + path, security, body, headers: { 'Content-Type': 'application/json' } }), { disableNotifications: true });

export const list = (host, skip, take) => get(host, `?skip=${skip}&take=${take}`);
export const one = (host, unique) => get(host, `/${unique}`);
export const send = (host, unique, cultures) => post(host, `/${unique}/send`, { cultures });
export const approve = (host, unique, edition) => post(host, `/${unique}/approve`, { edition });
export const reject = (host, unique, comment) => post(host, `/${unique}/reject`, { comment });
export const withdraw = (host, unique) => post(host, `/${unique}/withdraw`, {});
