/**
 * Loads the pictures of prerendered content anew, since one may have failed or loaded before the
 * script listened.
 */
export function retryPictures(root: ParentNode): void {
  for (const image of root.querySelectorAll('img')) {
    if (image.complete) image.setAttribute('src', image.getAttribute('src') ?? '');
  }
}
