// The screens of a tour, in a modal dialog over the real page: a plus at every place that is explained, a card with the buttons.
type Zone = { target: string; title: string; text: string };
type Screen = { title: string; text: string; zones: Zone[] };
type Texts = { understood: string; next: string; hide: string; progress: string; explain: string };

const BADGE = 44;
const EDGE = 8;

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  text = ''
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function between(low: number, value: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

function isHeading(zone: Zone): boolean {
  return /^H\d$/.test(document.querySelector(zone.target)?.tagName ?? '');
}

/** Where a zone's target stands: of a heading, which is as wide as the page, only its words. */
function rectangle(zone: Zone): DOMRect | undefined {
  const target = document.querySelector(zone.target);
  if (!target || !isHeading(zone)) {
    return target?.getBoundingClientRect();
  }
  const words = document.createRange();
  words.selectNodeContents(target);
  return words.getBoundingClientRect();
}

class BidTour extends HTMLElement {
  #screens: Screen[] = [];
  #texts: Texts | undefined;
  #welcome = true;
  #at = 0;
  #dialog = element('dialog', 'bid-tour');
  #hide = element('input', '');
  #marks: { zone: Zone; plus: HTMLButtonElement; note: HTMLElement }[] = [];
  #before: Element | null = null;
  #timer = 0;
  #place = (): void => this.#marks.forEach((mark) => this.#put(mark));

  set screens(screens: Screen[]) {
    this.#screens = screens ?? [];
    this.#draw();
  }

  set texts(texts: Texts) {
    this.#texts = texts;
    this.#draw();
  }

  set welcome(welcome: boolean) {
    this.#welcome = welcome;
  }

  connectedCallback(): void {
    this.#before = document.activeElement;
    this.append(this.#dialog);
    this.#dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.#close();
    });
    this.#dialog.addEventListener('keydown', (event) => this.#keepInside(event));
    window.addEventListener('scroll', this.#place, true);
    window.addEventListener('resize', this.#place);
    // Lists that arrive late move what is below them.
    this.#timer = window.setInterval(this.#place, 300);
    this.#draw();
  }

  disconnectedCallback(): void {
    window.removeEventListener('scroll', this.#place, true);
    window.removeEventListener('resize', this.#place);
    window.clearInterval(this.#timer);
  }

  #draw(): void {
    if (!this.isConnected || !this.#texts || !this.#screens.length) {
      return;
    }
    const screen = this.#screens[this.#at];
    this.#marks = screen.zones
      .filter((zone) => document.querySelector(zone.target))
      .map((zone, index) => this.#mark(zone, index));
    this.#dialog.replaceChildren(this.#card(screen), ...this.#marks.flatMap((mark) => [mark.plus, mark.note]));
    this.#dialog.setAttribute('aria-labelledby', 'bid-tour-title');
    this.#dialog.setAttribute('aria-describedby', 'bid-tour-text');
    if (!this.#dialog.open) {
      this.#dialog.showModal();
    }
    this.#marks[0] && this.#show(this.#marks[0].zone);
    this.#place();
    this.#dialog.querySelector<HTMLElement>('#bid-tour-title')!.focus();
  }

  #card(screen: Screen): HTMLElement {
    const texts = this.#texts!;
    const last = this.#at === this.#screens.length - 1;
    const card = element('div', 'bid-tour-card');
    const title = element('h2', '', screen.title);
    title.id = 'bid-tour-title';
    title.tabIndex = -1;
    const text = element('p', '', screen.text);
    text.id = 'bid-tour-text';
    const progress = texts.progress.replace('{n}', String(this.#at + 1)).replace('{count}', String(this.#screens.length));
    const actions = element('div', 'bid-tour-actions');
    const understood = element('button', last ? 'bid-tour-primary' : '', texts.understood);
    understood.addEventListener('click', () => this.#close());
    actions.append(understood);
    card.append(element('p', 'bid-tour-progress', progress), title, text);
    if (last) {
      card.append(this.#box(texts.hide));
    } else {
      const next = element('button', 'bid-tour-primary', texts.next);
      next.addEventListener('click', () => {
        this.#at += 1;
        this.#draw();
      });
      actions.append(next);
    }
    card.append(actions);
    return card;
  }

  #box(text: string): HTMLElement {
    const label = element('label', 'bid-tour-hide');
    this.#hide.type = 'checkbox';
    this.#hide.checked = !this.#welcome;
    label.append(this.#hide, document.createTextNode(text));
    return label;
  }

  #mark(zone: Zone, index: number): { zone: Zone; plus: HTMLButtonElement; note: HTMLElement } {
    const plus = element('button', 'bid-tour-plus', '+');
    plus.setAttribute('aria-label', this.#texts!.explain.replace('{title}', zone.title));
    plus.setAttribute('aria-expanded', 'false');
    plus.setAttribute('aria-controls', `bid-tour-note-${index}`);
    const note = element('div', 'bid-tour-note');
    note.id = `bid-tour-note-${index}`;
    note.setAttribute('role', 'status');
    note.hidden = true;
    plus.addEventListener('click', () => this.#turn(zone));
    // Only for the keyboard: under a finger that goes down, nothing may move away.
    plus.addEventListener('focus', () => plus.matches(':focus-visible') && this.#show(zone));
    return { zone, plus, note };
  }

  /** Opens the explanation of a zone and closes the others, or closes it. */
  #turn(zone: Zone): void {
    this.#marks.forEach((mark) => {
      const open = mark.zone === zone && mark.note.hidden;
      mark.note.hidden = !open;
      mark.plus.textContent = open ? '–' : '+';
      mark.plus.setAttribute('aria-expanded', String(open));
      mark.note.replaceChildren(
        ...(open ? [element('strong', '', zone.title), element('p', '', zone.text)] : [])
      );
    });
    this.#place();
  }

  #show(zone: Zone): void {
    document.querySelector(zone.target)?.scrollIntoView({ block: 'center', behavior: 'instant' as ScrollBehavior });
    this.#place();
  }

  /** The plus stands after a heading, or on the upper corner of anything else; both it and the explanation stay in the window. */
  #put(mark: { zone: Zone; plus: HTMLElement; note: HTMLElement }): void {
    const target = rectangle(mark.zone);
    if (!target) {
      return;
    }
    const wide = document.documentElement.clientWidth;
    const high = window.innerHeight;
    const beside = isHeading(mark.zone) && target.right + 2 * EDGE + BADGE < wide;
    const left = beside ? target.right + EDGE : between(EDGE, target.right - BADGE / 2, wide - BADGE - EDGE);
    const top = between(EDGE, beside ? (target.top + target.bottom - BADGE) / 2 : target.top - BADGE / 2, high - BADGE - EDGE);
    mark.plus.style.left = `${left}px`;
    mark.plus.style.top = `${top}px`;
    if (!mark.note.hidden) {
      const note = mark.note.getBoundingClientRect();
      const from = between(EDGE, left + BADGE - note.width, wide - note.width - EDGE);
      mark.note.style.left = `${from}px`;
      mark.note.style.top = `${this.#noteTop(top, note.height, this.#floor(from, note.width))}px`;
    }
  }

  /** Below the plus, or above it where there is more room: the card with the buttons stays in view. */
  #noteTop(plus: number, height: number, floor: number): number {
    const below = plus + BADGE + EDGE;
    const above = plus - height - EDGE;
    return below + height + EDGE <= floor ? below : Math.max(EDGE, Math.min(above, floor - height - EDGE));
  }

  /** Where the room for an explanation ends: at the card, if it would come to stand over it. */
  #floor(left: number, width: number): number {
    const card = this.#dialog.querySelector('.bid-tour-card')!.getBoundingClientRect();
    return left < card.right && card.left < left + width ? card.top : window.innerHeight;
  }

  /** Tab goes round within the tour. */
  #keepInside(event: KeyboardEvent): void {
    if (event.key !== 'Tab') {
      return;
    }
    const stops = [...this.#dialog.querySelectorAll<HTMLElement>('button, input')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const to = at < 0 ? (event.shiftKey ? stops.length - 1 : 0) : (at + (event.shiftKey ? -1 : 1) + stops.length) % stops.length;
    event.preventDefault();
    stops[to].focus();
  }

  #close(): void {
    const answered = this.#at === this.#screens.length - 1;
    const welcome = answered ? !this.#hide.checked : this.#welcome;
    this.#dialog.close();
    const before = this.#before;
    if (before instanceof HTMLElement && before !== document.body && before.isConnected) {
      before.focus();
    } else {
      document.querySelector<HTMLElement>('main')?.focus();
    }
    this.dispatchEvent(new CustomEvent('tour-closed', { detail: { welcome } }));
  }
}

customElements.define('bid-tour', BidTour);
export {};
