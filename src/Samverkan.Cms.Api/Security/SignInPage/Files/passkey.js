// A form that signs in with a passkey, or makes one, where the browser has them. The server's options stand in the form, and the browser's answer goes back in it
const form = document.querySelector('[data-module="passkey"]');
const can = window.PublicKeyCredential?.parseRequestOptionsFromJSON && PublicKeyCredential.prototype.toJSON;

const asking = {
  get: options => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
  create: options => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
};

if (form && can) {
  const [button] = form.getElementsByTagName('button');

  const ask = async () => {
    const credential = await asking[form.dataset.ask](JSON.parse(form.dataset.options));
    form.elements.credential.value = JSON.stringify(credential);
    form.submit();
  };

  form.addEventListener('submit', event => {
    event.preventDefault(); // form.submit() does not come here
    button.disabled = true;
    ask().catch(() => {
      button.disabled = false; // closed or not confirmed: the person knows
      button.focus();
    });
  });
  form.hidden = false;
}
