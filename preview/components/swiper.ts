import { Unsupported } from '../runtime/faults';
import { host } from './host';
import { WxElement } from './wx-element';

/** Slides of which one shows; swiped, scrolled to, or moved with the arrow keys. */
export class Swiper extends WxElement {
  private current = 0;
  private timer: number | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.tabIndex = 0;
    this.addEventListener('scrollend', () => this.settled());
    this.addEventListener('keydown', (event) => {
      const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
      if (step !== 0 && event.target === this) {
        this.show(this.current + step, 'touch');
      }
    });
    this.autoplay();
  }

  disconnectedCallback(): void {
    window.clearInterval(this.timer);
  }

  protected override get defaultRole(): string {
    return 'group';
  }

  protected override changed(name: string): void {
    if (name === 'vertical') {
      this.toggleAttribute('vertical', this.flag('vertical'));
    }
    if (name === 'indicator-dots' && this.flag(name)) {
      host().report('swiper', new Unsupported('<swiper indicator-dots>'));
    }
    if (name === 'current') {
      queueMicrotask(() => this.show(this.number('current', 0), ''));
    }
    if (name === 'autoplay' || name === 'interval') {
      this.autoplay();
    }
  }

  private get slides(): Element[] {
    return [...this.querySelectorAll(':scope > wx-swiper-item')];
  }

  private show(index: number, source: '' | 'touch' | 'autoplay'): void {
    const last = this.slides.length - 1;
    const next = index > last && this.flag('circular') ? 0 : Math.min(last, Math.max(0, index));
    const slide = this.slides[next];
    if (slide === undefined || next === this.current) {
      return;
    }
    this.current = next;
    const behavior = matchMedia('(prefers-reduced-motion)').matches ? 'auto' : 'smooth';
    const { offsetLeft: left, offsetTop: top } = slide as HTMLElement;
    this.scrollTo({ left, top, behavior });
    this.emit('change', { current: next, currentItemId: '', source });
  }

  private settled(): void {
    const next = this.flag('vertical')
      ? Math.round(this.scrollTop / Math.max(1, this.clientHeight))
      : Math.round(this.scrollLeft / Math.max(1, this.clientWidth));
    if (next !== this.current) {
      this.current = next;
      this.emit('change', { current: next, currentItemId: '', source: 'touch' });
    }
    this.emit('animationfinish', { current: this.current, currentItemId: '', source: 'touch' });
  }

  private autoplay(): void {
    window.clearInterval(this.timer);
    if (this.flag('autoplay')) {
      const every = this.number('interval', 5000);
      this.timer = window.setInterval(() => this.show(this.current + 1, 'autoplay'), every);
    }
  }
}
