import type { IssueSummary } from '#app/github/issue.ts';

/**
 * The labels of an issue. The colour that somebody gave a label is a dot beside its name: as the ground of the name
 * it could be anything, also unreadable.
 */
export function IssueLabels({ labels }: Pick<IssueSummary, 'labels'>) {
  if (labels.length === 0) return null;
  return (
    <ul className="mt-1.5 flex flex-wrap gap-1.5" aria-label="Labels">
      {labels.map(({ name, color }) => (
        <li key={name} className="badge max-w-full">
          {/^[\da-f]{6}$/i.test(color) && (
            <svg className="size-2 flex-none" viewBox="0 0 8 8" aria-hidden="true">
              <circle cx="4" cy="4" r="3.5" fill={`#${color}`} stroke="currentColor" strokeOpacity="0.35" />
            </svg>
          )}
          <bdi className="truncate leading-4">{name}</bdi>
        </li>
      ))}
    </ul>
  );
}
