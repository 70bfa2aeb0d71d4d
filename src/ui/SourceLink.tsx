interface SourceLinkProps {
  readonly address: string;
  readonly label: string;
  /** Read out after the label: that it opens elsewhere. */
  readonly newTab: string;
}

/** A link to a source outside this page: in a new tab, and without telling where the reader comes from. */
export function SourceLink({ address, label, newTab }: SourceLinkProps) {
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {label}
      <span className="visually-hidden"> {newTab}</span>
    </a>
  );
}
