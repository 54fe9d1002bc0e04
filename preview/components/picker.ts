import { host } from './host';
import { Unsupported } from '../runtime/faults';
import { WxElement } from './wx-element';

/** Opens a sheet with one or more columns, or with dates or times. */
export class Picker extends WxElement {
  override get disabled(): boolean {
    return this.flag('disabled');
  }

  protected override get defaultRole(): string {
    return 'button';
  }

  override tapped(): void {
    this.pick().catch((error: unknown) => host().report('picker', error));
  }

  formValue(): unknown {
    return this.props.get('value');
  }

  resetField(): void {}

  private async pick(): Promise<void> {
    const chosen = await this.ask(this.text('mode', 'selector'));
    if (chosen === null) {
      this.emit('cancel', {});
    } else {
      this.emit('change', { value: chosen });
    }
  }

  private async ask(mode: string): Promise<unknown> {
    if (mode === 'selector' || mode === 'multiSelector') {
      return this.askRows(mode === 'multiSelector');
    }
    if (mode === 'date' || mode === 'time') {
      return host().pickMoment({
        kind: mode,
        fields: this.text('fields', 'day'),
        start: this.text('start'),
        end: this.text('end'),
        value: this.text('value'),
      });
    }
    throw new Unsupported(`<picker mode="${mode}">`);
  }

  private async askRows(several: boolean): Promise<unknown> {
    const range = this.props.get('range');
    const lists: unknown[] = Array.isArray(range) ? range : [];
    const columns = several ? lists : [lists];
    const value = this.props.get('value');
    const chosen = several ? (Array.isArray(value) ? value : []) : [value];
    const rows = await host().pickRows({
      title: this.text('header-text'),
      columns: columns.map((column) => this.labels(column)),
      chosen: columns.map((_, index) => Number(chosen[index] ?? 0)),
      onColumn: (column, row) => {
        if (several) {
          this.emit('columnchange', { column, value: row });
        }
      },
    });
    return several || rows === null ? rows : (rows[0] ?? 0);
  }

  private labels(column: unknown): string[] {
    const key = this.text('range-key');
    return (Array.isArray(column) ? column : []).map((row: unknown) =>
      String(key === '' ? row : (row as Record<string, unknown>)[key]),
    );
  }
}
