import Link from 'next/link';

export default function Other() {
  return (
    <Link id="to-widgets" href="/">
      Widgets
    </Link>
  );
}
