/**
 * After a navigation, puts the focus on the new page's heading: whoever goes on by keyboard comes to
 * the first question with one Tab, not past the whole header again, and a screen reader says where
 * they are. What already has the focus, as a question that a link named, keeps it.
 */
export function beginAtHeading(): void {
  const heading = document.querySelector('h1');
  if (!heading || document.activeElement !== document.body) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
