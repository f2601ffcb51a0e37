// A request in a list. One element, however much it says, so that a long list stays light; the symbol and, when they are
// asked for, all the data are children that the server puts into the slots.
import { css, html, LitElement, nothing } from 'lit';
import '@vaadin/button';

type Part = { text: string; kind: 'plain' | 'strong' | 'number' };
type Line = {
  sentence: Part[];
  digits?: string;
  copy: string;
  details: string[];
  moment: string;
  toggle: string;
  toggleName: string;
  open: boolean;
  withdraw?: string;
  withdrawName?: string;
  upload?: string;
  uploadName?: string;
};

class RequestLine extends LitElement {
  static override properties = { line: { attribute: false } };

  declare line?: Line;

  static override styles = css`
    /* The list counts by heights how many lines it needs: one whose data are still on their way must not look tiny. */
    :host {
      display: block;
      min-height: 6rem;
      padding-block-end: var(--bid-space-2);
    }

    .box {
      display: flex;
      flex-wrap: wrap;
      gap: var(--bid-space-2) var(--bid-space-4);
      align-items: flex-start;
      padding: var(--bid-space-4);
      background: var(--bid-surface);
      border: 1px solid var(--bid-line);
      border-radius: var(--bid-radius-l);
    }

    .text {
      display: grid;
      flex: 1 1 14rem;
      justify-items: start;
      min-width: 0;
    }

    p {
      margin: 0;
      overflow-wrap: anywhere;
    }

    strong,
    .number {
      font-weight: 600;
    }

    .number {
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }

    .number + vaadin-button {
      margin-block: calc(-1 * var(--bid-space-2));
    }

    .muted {
      color: var(--bid-ink-soft);
      font-size: var(--bid-text-s);
    }

    .text > vaadin-button {
      margin-inline-start: calc(-1 * var(--bid-space-2));
    }

    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: var(--bid-space-2) var(--bid-space-3);
      align-items: center;
      justify-content: flex-end;
      margin-inline-start: auto;
    }

    .moment {
      white-space: nowrap;
    }

    slot[name='data'] {
      display: block;
      width: 100%;
    }
  `;

  override render() {
    const line = this.line;
    if (!line) {
      return nothing;
    }
    return html`
      <div class="box">
        <slot name="symbol"></slot>
        <div class="text">
          <p>${line.sentence.map((part) => this.piece(part, line))}</p>
          ${line.details.map((detail) => html`<p class="muted">${detail}</p>`)}
          <vaadin-button
            theme="tertiary small"
            aria-expanded=${line.open ? 'true' : 'false'}
            aria-label=${line.toggleName}
            @click=${() => this.tell('toggle')}
            >${line.toggle}</vaadin-button
          >
          <slot name="data"></slot>
        </div>
        <div class="buttons">
          <span class="muted moment">${line.moment}</span>
          ${this.button(line.withdraw, line.withdrawName, 'tertiary', 'withdraw')}
          ${this.button(line.upload, line.uploadName, 'primary', 'upload')}
        </div>
      </div>
    `;
  }

  /** The first thing that can be done with every line. */
  override focus() {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.text > vaadin-button')?.focus());
  }

  private piece(part: Part, line: Line) {
    if (part.kind === 'strong') {
      return html`<strong>${part.text}</strong>`;
    }
    if (part.kind === 'number') {
      return html`<span class="number">${part.text}</span>
        <vaadin-button theme="tertiary small" @click=${() => this.copy(line)}>${line.copy}</vaadin-button>`;
    }
    return part.text;
  }

  private button(text: string | undefined, name: string | undefined, theme: string, event: string) {
    return text
      ? html`<vaadin-button theme=${theme} aria-label=${name ?? text} @click=${() => this.tell(event)}
          >${text}</vaadin-button
        >`
      : nothing;
  }

  private copy(line: Line) {
    void navigator.clipboard?.writeText(line.digits ?? '').then(() => this.tell('copied'));
  }

  private tell(name: string) {
    this.dispatchEvent(new CustomEvent('line-' + name));
  }
}

customElements.define('bid-request-line', RequestLine);
