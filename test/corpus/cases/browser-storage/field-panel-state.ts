// rule: no-personal-data-in-browser-storage
// form: class field
export class PanelState {
  private panels: Record<string, boolean> = { contact: true, address: false, phone: false };
  private widths = { emailColumn: 120, nameColumn: 80 };

  toggle(panel: string): void {
    this.panels = { ...this.panels, [panel]: !this.panels[panel] };
    this.save();
  }

  private save(): void {
    localStorage.setItem('panels', JSON.stringify(this.panels));
    localStorage.setItem('widths', JSON.stringify(this.widths));
  }
}
