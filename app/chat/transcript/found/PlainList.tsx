import { Fold, OutsideLink } from './parts.tsx';
import type { PlainItem } from './plain.ts';

const shownItems = 6;

/** Things of a tool that has no card of its own: their titles, each a link to where it lives. */
export function PlainList({ title, items }: { title: string; items: readonly PlainItem[] }) {
  return (
    <section aria-label={title} className="flex flex-col">
      <Fold items={items} shown={shownItems} rest={(count) => `${count} more`}>
        {(shown) => (
          <ul className="card overflow-hidden">
            {shown.map((item, index) => (
              <li key={index} className="relative border-line px-3.5 py-2.5 hover:bg-well [&+li]:border-t">
                <p className="font-medium wrap-anywhere">
                  <OutsideLink href={item.link ?? ''} className="after:absolute after:inset-0">
                    <bdi>{item.title}</bdi>
                  </OutsideLink>
                </p>
              </li>
            ))}
          </ul>
        )}
      </Fold>
    </section>
  );
}
