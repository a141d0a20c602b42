// The client's button: leads to the page where one's own passkeys are. It is no link, which the client would take for a page of its own
export class PasskeysAction {
  getHref = async () => undefined;

  execute = async () => window.location.assign('/umbraco/login/passkeys');

  destroy() {}
}

export { PasskeysAction as api };
