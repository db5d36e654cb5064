/**
 * Scrolls an element to the top of the panel that it stands in, and nothing else: `scrollIntoView` would move the page around the
 * panel too when the element is near the panel's end.
 */
export function scrollInPanel(element: Element | null): void {
  const body = element?.closest('.panel-body');
  if (element === null || body === null || body === undefined) return;
  body.scrollTop += element.getBoundingClientRect().top - body.getBoundingClientRect().top;
}
