interface QrPictureProps {
  /** Rows of modules, true for dark, the quiet ground around included. */
  readonly modules: readonly (readonly boolean[])[];
  readonly label: string;
  readonly className?: string | undefined;
}

/** A QR code, dark on white in both themes since many readers know no other. */
export function QrPicture({ modules, label, className }: QrPictureProps) {
  const size = modules.length;
  const path = modules.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return (
    <svg className={className} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
