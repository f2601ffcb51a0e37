// Text that was typed and could not be told to the server any more, because it had gone or the session had ended: when the
// page has to be loaded anew, this tab keeps the text until the same fields are back on the screen. Usually there is none.
type Field = HTMLElement & { value: string; readonly: boolean };
type Texts = Record<string, string>;

const STORE = 'bid-unsent-text';

class UnsentText extends HTMLElement {
  // What the text belongs to, and the texts that the server has kept; both are set by the server.
  place = '';
  kept: Texts = {};

  private readonly leave = () => this.keep();

  connectedCallback(): void {
    window.addEventListener('pagehide', this.leave);
    // The fields beside it get their values in this same turn.
    setTimeout(() => this.giveBack());
  }

  disconnectedCallback(): void {
    window.removeEventListener('pagehide', this.leave);
  }

  private keep(): void {
    const unsent = [...this.fields()].filter(([key, field]) => field.value !== (this.kept[key] ?? ''));
    if (unsent.length > 0) {
      const texts = Object.fromEntries(unsent.map(([key, field]) => [key, field.value]));
      sessionStorage.setItem(STORE, JSON.stringify({ place: this.place, texts }));
    }
  }

  private giveBack(): void {
    const stored = JSON.parse(sessionStorage.getItem(STORE) ?? '{}') as { place?: string; texts?: Texts };
    if (!this.isConnected || stored.place !== this.place) {
      return;
    }
    const texts = stored.texts ?? {};
    for (const [key, field] of this.fields()) {
      if (key in texts && !field.readonly) {
        field.value = texts[key];
        delete texts[key];
      }
    }
    if (Object.keys(texts).length > 0) {
      sessionStorage.setItem(STORE, JSON.stringify({ place: this.place, texts }));
    } else {
      sessionStorage.removeItem(STORE);
    }
  }

  private fields(): Map<string, Field> {
    const found = new Map<string, Field>();
    this.parentElement?.querySelectorAll<HTMLElement>('[data-field]').forEach((slot) =>
      slot
        .querySelectorAll<Field>('vaadin-text-field, vaadin-text-area')
        .forEach((field, index) => found.set(`${slot.dataset.field}.${index}`, field))
    );
    return found;
  }
}

customElements.define('bid-unsent-text', UnsentText);
