/** A prerendered picture may have failed, or come, before anybody listened: it is asked for anew. */
export function retryPictures(root: ParentNode): void {
  for (const image of root.querySelectorAll('img')) {
    if (image.complete) image.setAttribute('src', image.getAttribute('src') ?? '');
  }
}
