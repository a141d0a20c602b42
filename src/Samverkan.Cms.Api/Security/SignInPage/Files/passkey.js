// A button that signs in with a passkey, where the browser has them. The server's options stand in the form, and its answer goes back in it
const form = document.querySelector('[data-module="passkey"]');
const can = window.PublicKeyCredential?.parseRequestOptionsFromJSON && PublicKeyCredential.prototype.toJSON;

if (form && can) {
  const [button] = form.getElementsByTagName('button');

  const ask = async () => {
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(form.dataset.options));
    const credential = await navigator.credentials.get({ publicKey });
    form.elements.credential.value = JSON.stringify(credential);
    form.submit();
  };

  button.addEventListener('click', () => {
    button.disabled = true;
    ask().catch(() => {
      button.disabled = false; // closed or not confirmed: the person knows
      button.focus();
    });
  });
  form.hidden = false;
}
