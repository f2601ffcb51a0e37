// Three boxes for a date: moves on when a box is full, takes a whole pasted date, goes back on Backspace in an empty box.
type Box = HTMLElement & { value: string; inputElement: HTMLInputElement };

const WHOLE_DATE = /^\s*(?:(\d{1,2})[./ -]+(\d{1,2})[./ -]+(\d{4})|(\d{4})[./-](\d{1,2})[./-](\d{1,2})|(\d{2})(\d{2})(\d{4}))\s*$/;

function parts(text: string): [string, string, string] | undefined {
  const m = WHOLE_DATE.exec(text);
  if (!m) {
    return undefined;
  }
  const [day, month, year] = m[1] ? [m[1], m[2], m[3]] : m[4] ? [m[6], m[5], m[4]] : [m[7], m[8], m[9]];
  return [day.padStart(2, '0'), month.padStart(2, '0'), year];
}

function commit(box: Box, value: string): void {
  box.value = value;
  box.dispatchEvent(new CustomEvent('change', { bubbles: true }));
}

function connect(host: HTMLElement & { connected_?: boolean }): void {
  if (host.connected_) {
    return;
  }
  host.connected_ = true;
  const boxes = (): Box[] => Array.from(host.querySelectorAll<Box>('vaadin-text-field'));
  const at = (event: Event): number => boxes().findIndex((box) => event.composedPath().includes(box));

  host.addEventListener(
    'paste',
    (event) => {
      const date = parts((event as ClipboardEvent).clipboardData?.getData('text') ?? '');
      const all = boxes();
      if (date && at(event) >= 0 && !(all[0] as any).readonly) {
        event.preventDefault();
        event.stopPropagation();
        all.forEach((box, index) => commit(box, date[index]));
        all[2].inputElement.focus();
      }
    },
    true
  );

  host.addEventListener('input', (event) => {
    const index = at(event);
    const box = boxes()[index];
    const next = boxes()[index + 1];
    const typed = event as InputEvent;
    // Only while typing forward: somebody who corrects a digit stays where they are.
    if (!next || !typed.data || box.inputElement.selectionStart !== box.inputElement.value.length) {
      return;
    }
    const separator = /[./ -]/.test(typed.data);
    const digits = box.inputElement.value.replace(/\D/g, '');
    if (separator || digits.length === Number(box.dataset.digits)) {
      if (box.inputElement.value !== digits) {
        commit(box, digits);
      }
      next.inputElement.focus();
      next.inputElement.select();
    }
  });

  host.addEventListener('keydown', (event) => {
    const index = at(event);
    const box = boxes()[index];
    if (event.key === 'Backspace' && index > 0 && box.inputElement.value === '') {
      event.preventDefault();
      boxes()[index - 1].inputElement.focus();
    }
  });
}

(window as any).bidDateBoxes = { connect };
