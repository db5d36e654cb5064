/** Prints the panel alone. The page learns it by a mark that is there only while the paper is drawn (`figure-screen.css`). */
export function printFigure(): void {
  const page = document.documentElement;
  page.dataset['print'] = 'figure';
  window.addEventListener('afterprint', () => delete page.dataset['print'], { once: true });
  window.print();
}
