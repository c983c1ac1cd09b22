/**
 * Sets styles from a document's own values (sizes, colours) once the element is in the page. They
 * are set through the CSSOM and never written as style attributes: the site's content security
 * policy forbids those in prerendered pages.
 */
export function look(styles: Record<string, string | undefined>): (node: HTMLElement) => void {
  return (node) => {
    for (const [name, value] of Object.entries(styles)) {
      if (value === undefined) node.style.removeProperty(name);
      else node.style.setProperty(name, value);
    }
  };
}
