import { useEffect, useState } from "react";

interface SpokenProps {
  /** Null says nothing new. */
  readonly text: string | null;
}

/** How long an answer must have stood still before it is read out, in milliseconds. */
const QUIET_BEFORE_SPEAKING = 1_000;

/** Reads an answer out politely once it has stood still for a moment; it is not seen. */
export function Spoken({ text }: SpokenProps) {
  const [spoken, setSpoken] = useState("");
  useEffect(() => {
    if (text === null) return undefined;
    const timer = setTimeout(() => setSpoken(text), QUIET_BEFORE_SPEAKING);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" className="visually-hidden">
      {spoken}
    </p>
  );
}
