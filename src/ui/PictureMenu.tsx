import { useState, type RefObject } from "react";
import { chartPicture, pngOf } from "./chartPicture";
import { fileName } from "./fileName";
import { Menu } from "./Menu";
import { saveFile } from "./saveFile";

/** What saving a drawing as a picture is called. */
export interface PictureWords {
  readonly save: string;
  readonly svg: string;
  readonly png: string;
  readonly failed: string;
  /** What the percent sign of a title is called in the name of its file. */
  readonly percent: string;
}

interface PictureMenuProps {
  readonly words: PictureWords;
  /** Holds the drawing; its first svg is the one. */
  readonly place: RefObject<HTMLElement | null>;
  readonly title: string;
}

/** Saves a drawing as a picture, to be scaled or in pixels. */
export function PictureMenu({ words, place, title }: PictureMenuProps) {
  const [hasFailed, setHasFailed] = useState(false);
  const save = async (kind: "svg" | "png") => {
    const drawing = place.current?.querySelector("svg");
    try {
      if (drawing === null || drawing === undefined) throw new Error("nothing is drawn");
      const picture = chartPicture(drawing, title);
      const file = kind === "png" ? await pngOf(picture) : new Blob([picture.svg], { type: "image/svg+xml" });
      saveFile(file, fileName(title, kind, kind, words.percent));
      setHasFailed(false);
    } catch {
      setHasFailed(true);
    }
  };
  return (
    <div>
      <Menu
        label={words.save}
        button={words.save}
        side="right"
        entries={[
          { id: "svg", label: words.svg, onChoose: () => void save("svg") },
          { id: "png", label: words.png, onChoose: () => void save("png") },
        ]}
      />
      {hasFailed && <span role="alert">{words.failed}</span>}
    </div>
  );
}
