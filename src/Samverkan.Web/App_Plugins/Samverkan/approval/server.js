// What the site does about approvals: src/Samverkan.Web/Editors/Approvals.
import { ask, post } from '../editor-api.js';

const of = unique => `/approvals/${unique}`;

export const list = (host, skip, take) => ask(host, '/approvals', { skip, take });
export const one = (host, unique) => ask(host, of(unique));
export const send = (host, unique, cultures) => post(host, `${of(unique)}/send`, { cultures });
export const approve = (host, unique, edition) => post(host, `${of(unique)}/approve`, { edition });
export const reject = (host, unique, comment) => post(host, `${of(unique)}/reject`, { comment });
export const withdraw = (host, unique) => post(host, `${of(unique)}/withdraw`, {});
