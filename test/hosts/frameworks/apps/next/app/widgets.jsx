'use client';
import { useEffect } from 'react';

export function Widgets() {
  useEffect(() => {
    const select = (event) => {
      event.preventDefault();
      document.title = event.detail.id;
    };
    addEventListener('conf-select', select);
    void import('conference-widgets/all.js');
    return () => removeEventListener('conf-select', select);
  }, []);
  return null;
}
