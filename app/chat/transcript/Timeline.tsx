import { useId } from 'react';
import type { Timeline as TimelineModel, BusyTimelineBlock, TimelineBlock } from './timeline.ts';

type TimelineProps = {
  timeline: TimelineModel;
  /** The whole picture in words. */
  label: string;
  /** Index of the alternative that is chosen. */
  chosen: number | null;
};

/**
 * The asked day as a track. Places are percentages in SVG attributes: the content security policy blocks `style`
 * attributes in the server's HTML, and the picture has to stand before any script runs. Heights are in `em`, so
 * that it grows with the text.
 */
export function Timeline({ timeline, label, chosen }: TimelineProps) {
  const hatch = useId();
  return (
    <svg role="img" aria-label={label} className="block h-[6.25rem] w-full overflow-visible text-[1rem]">
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2" height="6" className="fill-danger-fill" fillOpacity="0.26" />
        </pattern>
      </defs>
      <AskedLabel block={timeline.asked} />
      <svg y="1.75em" height="3.25em" className="overflow-visible">
        <Track timeline={timeline} />
        {timeline.busy.map((block, index) => (
          <Busy key={index} block={block} hatch={hatch} />
        ))}
        {timeline.free.map((block) => (
          <Free key={block.index} block={block} on={block.index === chosen} />
        ))}
        <Asked block={timeline.asked} />
      </svg>
      <Axis timeline={timeline} />
    </svg>
  );
}

const pc = (value: number) => `${value}%`;

function Track({ timeline }: { timeline: TimelineModel }) {
  return (
    <>
      <rect width="100%" height="100%" rx="8" className="fill-well stroke-line" />
      {timeline.hours.slice(1, -1).map(({ hour, at }) => (
        <line key={hour} x1={pc(at)} x2={pc(at)} y2="100%" className="stroke-line" />
      ))}
    </>
  );
}

function Busy({ block, hatch }: { block: BusyTimelineBlock; hatch: string }) {
  return (
    <g data-color="8">
      <title>{block.title}</title>
      <svg x={pc(block.start)} y="4" width={pc(block.width)} height="2.75em">
        <rect width="100%" height="100%" rx="4" className="fill-surface" />
        <rect
          width="100%"
          height="100%"
          rx="4"
          className="fill-[color-mix(in_oklab,var(--cal)_18%,var(--color-surface))]"
        />
        <rect width="3" height="100%" className="fill-[var(--cal)]" />
      </svg>
      {block.clash && (
        <rect
          x={pc(block.clash.start)}
          y="4"
          width={pc(block.clash.width)}
          height="2.75em"
          fill={`url(#${hatch})`}
        />
      )}
      <svg x={pc(block.start)} y="4" width={pc(block.width)} height="2.75em" className="max-md:hidden">
        <text className="fill-ink text-micro font-medium" aria-hidden="true">
          {block.lines.map((line, index) => (
            <tspan key={index} x="7" y={index === 0 ? '1.45em' : '2.8em'}>
              {line}
            </tspan>
          ))}
        </text>
      </svg>
    </g>
  );
}

function Free({ block, on }: { block: TimelineBlock; on: boolean }) {
  return (
    <>
      <rect
        x={pc(block.start)}
        y="4"
        width={pc(block.width)}
        height="2.75em"
        rx="6"
        strokeWidth="1.5"
        strokeDasharray={on ? undefined : '4 3'}
        className={
          on
            ? 'fill-accent-soft stroke-accent'
            : 'fill-transparent stroke-[color-mix(in_oklab,var(--color-accent)_60%,transparent)]'
        }
      />
      {on && (
        <svg x={pc(block.start + block.width / 2)} y="50%" className="overflow-visible">
          <path d="M4.5 -3.5 L-1.8 3 L-4.6 0.2" fill="none" strokeWidth="1.5" className="stroke-accent" />
        </svg>
      )}
    </>
  );
}

function Asked({ block }: { block: TimelineBlock }) {
  const [x, width] = [pc(block.start), pc(block.width)];
  const end = pc(block.start + block.width);
  return (
    <g className="pointer-events-none">
      <rect x={x} y="-4" width={width} height="3.75em" rx="4" className="fill-accent" fillOpacity="0.09" />
      <g className="stroke-accent" strokeOpacity="0.45">
        <line x1={x} x2={x} y1="-4" y2="3.5em" />
        <line x1={end} x2={end} y1="-4" y2="3.5em" />
      </g>
      <g className="fill-accent">
        <rect x={x} y="-4" width={width} height="2" rx="1" />
        <rect x={x} y="3.375em" width={width} height="2" rx="1" />
      </g>
    </g>
  );
}

function AskedLabel({ block }: { block: TimelineBlock }) {
  // The label is about 7% of the widest track: near an end it stays inside.
  const middle = Math.min(Math.max(block.start + block.width / 2, 7), 93);
  return (
    <svg x={pc(middle)} className="overflow-visible">
      <rect x="-1.45em" width="2.9em" height="1.25em" rx="4" className="fill-accent" />
      <text y="0.86em" textAnchor="middle" className="fill-on-accent text-micro font-semibold" dy="0.35em">
        Asked
      </text>
    </svg>
  );
}

function Axis({ timeline }: { timeline: TimelineModel }) {
  const last = timeline.hours.length - 1;
  return (
    <g className="num fill-ink-3 text-micro" aria-hidden="true">
      {timeline.hours.map(({ hour, at }, index) => (
        <text
          key={hour}
          x={pc(at)}
          y="8.8em"
          textAnchor={index === 0 ? 'start' : index === last ? 'end' : 'middle'}
          className={index % 2 === 1 && index !== last ? 'max-sm:hidden' : undefined}
        >
          {String(hour).padStart(2, '0')}
        </text>
      ))}
    </g>
  );
}
