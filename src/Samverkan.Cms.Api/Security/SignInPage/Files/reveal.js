// A button beside a password that shows what has been typed
for (const button of document.querySelectorAll('[data-module="reveal"]')) {
  const field = document.getElementById(button.getAttribute('aria-controls'));
  const [word] = button.children;
  const words = { password: word.textContent, text: button.dataset.hide };

  const show = (type) => {
    field.type = type;
    word.textContent = words[type];
  };

  button.hidden = false;
  button.addEventListener('click', () => show(field.type === 'password' ? 'text' : 'password'));
  field.form.addEventListener('submit', () => show('password')); // browsers offer to keep what a password field holds
}
